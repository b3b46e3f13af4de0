import type { MedusaContainer } from "@medusajs/framework/types"
import { beginLinkCheckWorkflow } from "../workflows/outside-link/begin-link-check"

/** Every night: checks the links of articles to other sites that are due. */
export default async function checkOutsideLinks(
  container: MedusaContainer,
): Promise<void> {
  await beginLinkCheckWorkflow(container).run({ input: { by: "clock" } })
}

export const config = { name: "outside-link-check", schedule: "40 3 * * *" }

import type { MedusaContainer } from "@medusajs/framework/types"
import { beginLinkCheckWorkflow } from "../workflows/outside-link/begin-link-check"

/** Once a night: links of articles to other sites that are due are looked at. */
export default async function checkOutsideLinks(
  container: MedusaContainer,
): Promise<void> {
  await beginLinkCheckWorkflow(container).run({ input: { by: "clock" } })
}

export const config = { name: "outside-link-check", schedule: "40 3 * * *" }

import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteOldExportsWorkflow } from "../workflows/data-export/delete-old-exports"

/** Every hour: deletes exports that are older than a day. */
export default async function deleteOldExports(
  container: MedusaContainer,
): Promise<void> {
  await deleteOldExportsWorkflow(container).run({ input: {} })
}

export const config = { name: "data-export-delete-old", schedule: "7 * * * *" }

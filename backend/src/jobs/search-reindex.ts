import type { MedusaContainer } from "@medusajs/framework/types"
import { reindexSearchWorkflow } from "../workflows/search/reindex-search"

/** Every night: indexes changes that emitted no event. */
export default async function reindexSearch(container: MedusaContainer): Promise<void> {
  await reindexSearchWorkflow(container).run({ input: {} })
}

export const config = { name: "search-reindex", schedule: "20 3 * * *" }

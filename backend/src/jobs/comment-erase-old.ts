import type { MedusaContainer } from "@medusajs/framework/types"
import { eraseOldCommentsWorkflow } from "../workflows/comment/erase-old-comments"

/** Once a night: comments that were not shown for thirty days, and their addresses, go. */
export default async function eraseOldComments(
  container: MedusaContainer,
): Promise<void> {
  await eraseOldCommentsWorkflow(container).run({ input: {} })
}

export const config = { name: "comment-erase-old", schedule: "17 3 * * *" }

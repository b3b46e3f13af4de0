import type { MedusaContainer } from "@medusajs/framework/types"
import { eraseOldCommentsWorkflow } from "../workflows/comment/erase-old-comments"

/**
 * Every night: deletes comments that have not been shown for thirty days, with their
 * addresses.
 */
export default async function eraseOldComments(
  container: MedusaContainer,
): Promise<void> {
  await eraseOldCommentsWorkflow(container).run({ input: {} })
}

export const config = { name: "comment-erase-old", schedule: "17 3 * * *" }

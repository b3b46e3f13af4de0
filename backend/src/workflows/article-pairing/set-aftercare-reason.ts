import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { saveAftercareReasonStep } from "./steps/save-aftercare-reason"

/**
 * Records why no aftercare article applies to a product, with the member of staff and the
 * time; null clears the reason.
 *
 * Refuses an unknown product (404), and clearing the reason that a published professional
 * product needs to stay in the shop (`product_not_paired`). Undo: restores the earlier
 * reason.
 */
export const setAftercareReasonWorkflow = createWorkflow(
  "set-aftercare-reason",
  (input: { product_id: string; reason: string | null; user_id: string }) => {
    useQueryGraphStep({
      entity: "product",
      fields: ["id"],
      filters: { id: input.product_id },
      options: { throwIfKeyNotFound: true },
    }).config({ name: "get-product" })
    const { data } = useQueryGraphStep({
      entity: "user",
      fields: ["email"],
      filters: { id: input.user_id },
    }).config({ name: "find-user" })
    const reasonToSave = transform(
      { input, data },
      ({ input: { product_id, reason }, data: users }) => {
        const [user]: { email: string }[] = users
        return { product_id, reason, author: user?.email ?? "an automatic task" }
      },
    )
    return new WorkflowResponse(saveAftercareReasonStep(reasonToSave))
  },
)

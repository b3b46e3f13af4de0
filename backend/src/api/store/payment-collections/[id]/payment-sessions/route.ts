import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreInitializePaymentSession } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openPaymentSessionWorkflow } from "../../../../../workflows/cart-guard/open-payment-session"
import { runOneAtATime } from "../../one-at-a-time"

type SessionRequest = MedusaRequest<StoreInitializePaymentSession> &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Replaces core's route of the same path, with the same response. Of the buyer's input,
 * only the choice of provider reaches the payment provider: `data` is refused unless it
 * is empty (`findInvalidBody`).
 */
export async function POST(req: SessionRequest, res: MedusaResponse): Promise<void> {
  const input = {
    payment_collection_id: req.params.id ?? "",
    provider_id: req.validatedBody.provider_id,
    customer_id: req.auth_context?.actor_id || undefined,
  }
  await runOneAtATime(["session", ...Object.values(input)], async () => {
    await openPaymentSessionWorkflow(req.scope).run({ input })
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_collection",
    fields: req.queryConfig.fields,
    filters: { id: input.payment_collection_id },
  })
  res.json({ payment_collection: data[0] })
}

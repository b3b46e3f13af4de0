import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreInitializePaymentSession } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openPaymentSessionWorkflow } from "../../../../../workflows/cart-guard/open-payment-session"
import { readClientNetwork } from "../../../../rate-limit/client-network"
import { countDecline } from "../../../../rate-limit/limit-declines"
import { runOneAtATime } from "../../one-at-a-time"

type SessionRequest = MedusaRequest<StoreInitializePaymentSession> &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

async function describeCaller(req: SessionRequest, collectionId: string) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: collectionId },
  })
  const cart_id = data[0]?.cart_id ?? collectionId
  return { scope: req.scope, cart_id, place: readClientNetwork(req) }
}

function readToken(data: Record<string, unknown> | undefined): string | undefined {
  const token = data?.confirmation_token
  return typeof token === "string" ? token : undefined
}

/**
 * Replaces core's route of the same path, with the same response. Of the buyer's input,
 * only the choice of provider and a card's token reach the payment provider: all else in
 * `data` is refused (`findInvalidBody`). A declined card counts for the limits against
 * card testing.
 */
export async function POST(req: SessionRequest, res: MedusaResponse): Promise<void> {
  const input = {
    payment_collection_id: req.params.id ?? "",
    provider_id: req.validatedBody.provider_id,
    customer_id: req.auth_context?.actor_id || undefined,
    confirmation_token: readToken(req.validatedBody.data),
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  await runOneAtATime(["session", ...Object.values(input)], async () => {
    try {
      await openPaymentSessionWorkflow(req.scope).run({ input })
    } catch (error) {
      const { message } = Object(error) as { message?: string }
      const caller = await describeCaller(req, input.payment_collection_id)
      await countDecline(caller, message === undefined ? {} : { message })
      throw error
    }
  })
  const { data } = await query.graph({
    entity: "payment_collection",
    fields: req.queryConfig.fields,
    filters: { id: input.payment_collection_id },
  })
  res.json({ payment_collection: data[0] })
}

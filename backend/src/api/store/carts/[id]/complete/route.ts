import {
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  prepareRetrieveQuery,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { rememberBuyer } from "../../../../rate-limit/limit-guesses"
import { readClientNetwork } from "../../../../rate-limit/client-network"
import type { CompletionOutcome } from "../../complete/complete-cart"
import { completeQueued } from "../../complete/complete-queued"
import { readWait } from "../../complete/request-start-time"

type CompletionRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Errors for which core returns the cart and 200: the buyer tries another payment method.
 */
const PAYMENT_ERRORS: readonly string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

async function answerCart(
  req: CompletionRequest,
  res: MedusaResponse,
  cartId: string,
  error: NonNullable<CompletionOutcome["error"]>,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { remoteQueryConfig } = await prepareRetrieveQuery(
    {},
    { defaults: defaultStoreCartFields },
    req,
  )
  const { data } = await query.graph({
    entity: "cart",
    fields: remoteQueryConfig.fields,
    filters: { id: cartId },
  })
  const { message, name, type } = error
  res.json({ type: "cart", cart: data[0], error: { message, name, type } })
}

/**
 * Replaces core's route of the same path, with the same response: the order, or the cart
 * with its payment error, or an error. Only the checks before core's workflow are ours.
 */
export async function POST(
  req: CompletionRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const cartId = req.params.id ?? ""
  const outcome = await completeQueued({
    scope: req.scope,
    cart_id: cartId,
    customer_id: req.auth_context?.actor_id ?? null,
    place: readClientNetwork(req),
    body: req.body,
    fields: req.queryConfig.fields,
    waited: readWait(req),
  })
  if (!outcome.has_finished) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Cart is already being completed by another request",
    )
  }
  if (outcome.error) {
    if (PAYMENT_ERRORS.includes(outcome.error.type ?? "")) {
      await answerCart(req, res, cartId, outcome.error)
    } else {
      next(outcome.error)
    }
    return
  }
  await rememberBuyer(req, outcome.order)
  res.json({ type: "order", order: outcome.order })
}

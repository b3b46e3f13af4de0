import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { ORDER_CART_HEADER } from "../../../contracts"

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * An order is shown to its signed-in customer, and to whoever holds the cart it was made
 * from (header `ORDER_CART_HEADER`; a cart's id is known to its buyer alone). Medusa itself
 * shows it to anybody who has the order's id, which stands in addresses and in mails.
 * Refuses with 404, the answer for an order that does not exist.
 */
export async function requireOrderOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, carts] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "customer.id", "customer.has_account"],
      filters: { id },
    }),
    query.graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id: id },
    }),
  ])
  const customer = orders.data[0]?.customer
  const isOwn =
    Boolean(customer?.has_account) && customer?.id === req.auth_context?.actor_id
  const cartId = carts.data[0]?.cart_id
  const holdsCart = Boolean(cartId) && req.get(ORDER_CART_HEADER) === cartId
  if (!isOwn && !holdsCart) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id '${id}' was not found`,
    )
  }
  next()
}

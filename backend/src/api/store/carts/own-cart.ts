import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

function readText(source: unknown, key: string): string | undefined {
  if (typeof source !== "object" || source === null) return undefined
  const value: unknown = Reflect.get(source, key)
  return typeof value === "string" ? value : undefined
}

/** The answer Medusa gives for a cart that does not exist: a stranger learns nothing from it. */
function buildNotFound(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id '${id}' not found`)
}

async function isOpenTo(req: AnyRequest, cartId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id: cartId },
  })
  const customer = data[0]?.customer
  return !customer?.has_account || customer.id === req.auth_context?.actor_id
}

/**
 * A cart that belongs to an account is there for that account, signed in, and for nobody
 * else. A guest's cart is opened by its unguessable id alone, as Medusa's clients expect.
 */
export async function requireCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  if (!(await isOpenTo(req, id))) throw buildNotFound("Cart", id)
  next()
}

/** The same for every route that takes a `cart_id` in its query or body. */
export async function requireNamedCartOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  for (const source of [req.query, req.body]) {
    const id = readText(source, "cart_id")
    if (id && !(await isOpenTo(req, id))) throw buildNotFound("Cart", id)
  }
  next()
}

/** The same for a payment collection, by the cart it belongs to. */
export async function requirePaymentCollectionOwner(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: id },
  })
  const cartId = data[0]?.cart_id
  if (cartId && !(await isOpenTo(req, cartId))) {
    throw buildNotFound("PaymentCollection", id)
  }
  next()
}

import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { MAX_LINE_QUANTITY } from "../../../contracts"
import { isObject } from "../../is-object"

type WithQuantity = { quantity?: unknown }

function listQuantities(body: unknown): unknown[] {
  if (!isObject(body)) return []
  const items: unknown[] = Array.isArray(body.items) ? body.items : []
  const nested = items.filter(isObject).map((item: WithQuantity) => item.quantity)
  return "quantity" in body ? [body.quantity, ...nested] : nested
}

/**
 * Throws when a quantity in the body is not a whole number from `least` to
 * MAX_LINE_QUANTITY. Medusa itself accepts fractions and billions. A missing quantity is
 * left to Medusa.
 */
export function assertWholeQuantities(body: unknown, least: 0 | 1 = 1): void {
  const invalid = listQuantities(body).some(
    (quantity) =>
      quantity !== undefined &&
      !(
        typeof quantity === "number" &&
        Number.isInteger(quantity) &&
        quantity >= least &&
        quantity <= MAX_LINE_QUANTITY
      ),
  )
  if (invalid) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `invalid_quantity: The quantity must be a whole number from ${least} to ${MAX_LINE_QUANTITY}.`,
    )
  }
}

/** A line of a cart, below `/store/carts`: quantity 0 removes it. */
const LINE = /^\/[^/]+\/line-items\/[^/]+\/?$/i

/** Refuses a body with a quantity that is not a whole number. */
export function checkQuantities(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const least = LINE.test(req.path) ? 0 : 1
  if (req.method === "POST") assertWholeQuantities(req.body, least)
  next()
}

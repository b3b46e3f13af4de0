import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import {
  assertCartLines,
  readCart,
  toCartLines,
} from "../../queries/cart-guard/assert-cart"
import { loosenRecords, restoreRecords } from "../order-education/loosen-records"
import { readGroupContext } from "../../queries/product-access/keep-account-groups"

/**
 * Every way of adding to a cart: judges the new goods together with what the cart holds, then
 * makes room for core to put them on the line that is there.
 */
addToCartWorkflow.hooks.validate(
  async ({ input }, { container }) => {
    const cart = await readCart(container, input.cart_id)
    if (!cart) return new StepResponse(undefined, [])
    assertCartSize(cart, { items: input.items })
    const added = toCartLines(input.items ?? [])
    const variants = new Set(added.map((line) => line.variant_id))
    await assertCartLines(
      container,
      [...toCartLines(cart.items ?? []), ...added],
      cart,
      variants,
    )
    const loosened = await loosenRecords(container, cart.items ?? [], variants)
    return new StepResponse(undefined, loosened)
  },
  async (loosened, { container }) => restoreRecords(container, loosened ?? []),
)

/** Group prices are for accounts: a guest whose record stands in a group pays list prices. */
addToCartWorkflow.hooks.setPricingContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readGroupContext(container, cart.id)),
)

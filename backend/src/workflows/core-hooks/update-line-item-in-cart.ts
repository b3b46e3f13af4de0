import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import type { SizedLine } from "../cart-guard/rules/cart-size"
import { toNumber } from "../../queries/sales/to-number"
import { readPricedCustomerOfCart } from "../../queries/sales/standing"
import { readCart, toBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines } from "../cart-guard/assert-cart"

type SizedLineOfCart = SizedLine & { id?: string | null }

/**
 * For a change of quantity: checks the line with its new quantity. Removing a line is
 * always allowed.
 */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { quantity } = input.update
  if (quantity === undefined || toNumber(quantity) === 0) return
  const cart = await readCart(container, input.cart_id)
  if (!cart) return
  const items: SizedLineOfCart[] = (cart.items ?? []).flatMap((item) => item ?? [])
  const { metadata } = input.update
  assertCartSize({
    metadata: cart.metadata,
    items: items.map((line) =>
      metadata && line.id === input.item_id ? { ...line, metadata } : line,
    ),
  })
  const lines = toCartLines(cart.items).map((line) =>
    line.line_item_id === input.item_id
      ? { ...line, quantity: toNumber(quantity) }
      : line,
  )
  const touched = lines.filter((line) => line.line_item_id === input.item_id)
  await assertCartLines(
    container,
    lines,
    toBuyer(cart),
    new Set(touched.map((line) => line.variant_id)),
  )
})

/**
 * Group prices are for accounts only: a guest record in a customer group pays list
 * prices.
 */
updateLineItemInCartWorkflow.hooks.setPricingContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readPricedCustomerOfCart(container, cart.id)),
)

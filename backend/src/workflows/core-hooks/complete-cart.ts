import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartReady } from "../cart-guard/assert-ready"
import { assertCartUnchanged } from "../cart-review/cart-changed"
import { assertEducationConfirmed } from "../order-education/assert-confirmed"

/** The last look before an order is made. A repeated completion of an ordered cart passes. */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertCartUnchanged(container, input.id)
  await assertCartReady(container, input.id)
  await assertEducationConfirmed(container, input.id)
})

import { MedusaError } from "@medusajs/framework/utils"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"

/** A cart of an account goes to nobody else; only a guest's cart can be taken over at sign-in. */
transferCartCustomerWorkflow.hooks.validate(({ input, cart }) => {
  if (cart.customer?.has_account && cart.customer_id !== input.customer_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id '${input.id}' not found`,
    )
  }
})

import { MedusaError } from "@medusajs/framework/utils"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Refuses to transfer an account's cart to another customer (404). Only a guest's cart
 * can be taken over, at sign-in.
 */
transferCartCustomerWorkflow.hooks.validate(({ input, cart }) => {
  if (cart.customer?.has_account && cart.customer_id !== input.customer_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id '${input.id}' not found`,
    )
  }
})

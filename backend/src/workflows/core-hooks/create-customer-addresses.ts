import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { assertAddressBooks } from "../account/assert-address-book"

/**
 * Refuses new addresses, from their owner or from staff, when the address book is full.
 * Core undoes them.
 */
createCustomerAddressesWorkflow.hooks.addressesCreated(
  async ({ addresses }, { container }) => {
    await assertAddressBooks(container, addresses)
    return new StepResponse(undefined)
  },
)

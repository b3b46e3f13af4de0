import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { assertAddressBooks } from "../account/assert-address-book"

/** New addresses, by their owner or by staff: refused when the book is full; core undoes them. */
createCustomerAddressesWorkflow.hooks.addressesCreated(
  async ({ addresses }, { container }) => {
    await assertAddressBooks(container, addresses)
    return new StepResponse(undefined)
  },
)

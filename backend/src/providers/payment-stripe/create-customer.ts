import type {
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
} from "@medusajs/framework/types"
import type Stripe from "stripe"
import { callStripe } from "./translate-stripe-error"

/** Creates a customer at Stripe, who keeps only what a receipt needs. */
export async function createCustomer(
  stripe: Stripe,
  customer: CreateAccountHolderInput["context"]["customer"],
): Promise<CreateAccountHolderOutput> {
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
  const created = await callStripe(() =>
    stripe.customers.create(
      {
        email: customer.email,
        ...(name && { name }),
        metadata: { clearline_customer: customer.id },
      },
      { idempotencyKey: `customer-${customer.id}` },
    ),
  )
  return { id: created.id, data: { id: created.id } }
}

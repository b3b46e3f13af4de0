import type { MedusaContainer } from "@medusajs/framework/types"
import { settleRecentIntentsWorkflow } from "../workflows/payment/settle-recent"

/** Every minute: money at Stripe has an order, or is given back. */
export default async function settlePayments(container: MedusaContainer): Promise<void> {
  await settleRecentIntentsWorkflow(container).run({ input: {} })
}

export const config = { name: "payment-settle", schedule: "* * * * *" }

import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readShopOptions } from "../../options"
import { openStripe } from "../../providers/payment-stripe/open-stripe"
import { COLLECTION_KEY } from "../../providers/payment-stripe/rules/intent-status"
import { chooseWindow } from "../../queries/payment/rules/plan-settlement"
import { settleIntent } from "./settle-intent"

/** Settles one intent that Stripe spoke of; does nothing without Stripe. */
export async function settleOne(
  container: MedusaContainer,
  intentId: string,
): Promise<void> {
  const options = readShopOptions(container).stripe
  if (options) await settleIntent(container, openStripe(options), intentId)
}

const settleRecentIntentsStep = createStep(
  "settle-recent-intents",
  async (_: Record<string, never>, { container }) => {
    const options = readShopOptions(container).stripe
    if (!options) return new StepResponse({ settled: 0 })
    const stripe = openStripe(options)
    const now = new Date()
    const created = { gte: Math.floor(now.getTime() / 1000) - chooseWindow(now) }
    const ids = new Set<string>()
    for await (const intent of stripe.paymentIntents.list({ created, limit: 100 })) {
      if (intent.metadata[COLLECTION_KEY]) ids.add(intent.id)
    }
    for await (const { payment_intent } of stripe.refunds.list({ created, limit: 100 })) {
      if (typeof payment_intent === "string") ids.add(payment_intent)
    }
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    for (const id of ids) {
      try {
        await settleIntent(container, stripe, id, now)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        logger.error(`Payment intent ${id} could not be settled: ${reason}`)
      }
    }
    return new StepResponse({ settled: ids.size })
  },
)

/**
 * Looks at the recent intents and refunds at Stripe and settles each, so that a lost
 * webhook costs nobody money or an order. Does nothing without Stripe. One that cannot be
 * settled is logged and looked at again; the others are settled all the same.
 *
 * *Undo:* none; `settleIntent` says why.
 */
export const settleRecentIntentsWorkflow = createWorkflow(
  "settle-recent-intents",
  (input: Record<string, never>) => new WorkflowResponse(settleRecentIntentsStep(input)),
)

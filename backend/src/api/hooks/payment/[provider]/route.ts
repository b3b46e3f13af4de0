import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { settleOne } from "../../../../workflows/payment/settle-recent"
import { readIntentId } from "./read-intent-id"

/**
 * Replaces core's route of the same path, which responds before it has checked the
 * signature and keeps the event in memory for five seconds. Here the signature comes first
 * (400), then the work, then 200: what fails or is cut off, Stripe sends again for three
 * days. The event only says which intent to look at; what is done follows from what Stripe
 * says of it now, so old, doubled and reordered events change nothing.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await req.scope.resolve(Modules.PAYMENT).getWebhookActionAndData({
    provider: (req.params.provider ?? "").replace(/^pp_/, ""),
    payload: {
      data: {},
      rawData: req.rawBody ?? "",
      headers: req.headers,
    },
  })
  const intentId = readIntentId(req.body)
  if (intentId) await settleOne(req.scope, intentId)
  res.json({ received: true })
}

import { randomUUID } from "node:crypto"

/** How a card behaves: "ok", "action" (the bank asks for more), or a decline code. */
export type Card = "ok" | "action" | (string & {})

export type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_received: number
  currency: string
  status:
    | "requires_payment_method"
    | "requires_action"
    | "requires_capture"
    | "succeeded"
    | "canceled"
  capture_method: "manual" | "automatic"
  metadata: Record<string, string>
  client_secret: string
  created: number
  customer: string | null
  last_payment_error: { code: string; decline_code: string } | null
}
export type Refund = {
  id: string
  object: "refund"
  amount: number
  currency: string
  payment_intent: string
  status: "succeeded" | "pending" | "failed"
  created: number
}

/** What Stripe responds when it refuses; `status` is the HTTP status. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: {
      type: "card_error" | "invalid_request_error" | "idempotency_error" | "api_error"
      code?: string
      decline_code?: string
      message: string
      payment_intent?: Intent
    },
  ) {
    super(body.message)
  }
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll("-", "")}`
const now = () => Math.floor(Date.now() / 1000)
const refuse = (code: string, message: string, payment_intent?: Intent) =>
  new StripeRefusal(400, {
    type: "invalid_request_error",
    code,
    message,
    ...(payment_intent && { payment_intent }),
  })

export type CreateInput = {
  amount: number
  currency: string
  capture_method: "manual" | "automatic"
  metadata: Record<string, string>
  customer: string | null
  confirmation_token: string | null
}

/** The objects of one Stripe account, with Stripe's own rules of what may follow what. */
export class StripeAccount {
  readonly intents = new Map<string, Intent>()
  readonly refunds: Refund[] = []
  readonly customers: { id: string; email: string }[] = []
  private readonly tokens = new Map<string, { card: Card; isUsed: boolean }>()

  /** A confirmation token, as Stripe.js makes one in the browser. */
  createToken(card: Card): string {
    const id = newId("ctoken")
    this.tokens.set(id, { card, isUsed: false })
    return id
  }

  createIntent(input: CreateInput): Intent {
    const { confirmation_token, ...rest } = input
    const id = newId("pi")
    const intent: Intent = {
      ...rest,
      id,
      object: "payment_intent",
      amount_received: 0,
      status: "requires_payment_method",
      client_secret: `${id}_secret_${randomUUID().slice(0, 8)}`,
      created: now(),
      last_payment_error: null,
    }
    this.intents.set(id, intent)
    if (confirmation_token !== null) this.confirm(intent, confirmation_token)
    return intent
  }

  private confirm(intent: Intent, tokenId: string): void {
    const token = this.tokens.get(tokenId)
    if (!token || token.isUsed) {
      throw refuse("resource_missing", `No such confirmation token: ${tokenId}`)
    }
    token.isUsed = true
    if (token.card === "ok") return this.accept(intent)
    if (token.card === "action") {
      intent.status = "requires_action"
      return
    }
    this.decline(intent, token.card)
  }

  private accept(intent: Intent): void {
    const isTaken = intent.capture_method === "automatic"
    intent.status = isTaken ? "succeeded" : "requires_capture"
    intent.amount_received = isTaken ? intent.amount : 0
  }

  private decline(intent: Intent, decline_code: string): never {
    intent.last_payment_error = { code: "card_declined", decline_code }
    throw new StripeRefusal(402, {
      type: "card_error",
      code: "card_declined",
      decline_code,
      message: "Your card was declined.",
      payment_intent: intent,
    })
  }

  /** The buyer confirms at the bank, or does not. */
  answerAction(id: string, isConfirmed: boolean): Intent {
    const intent = this.find(id)
    if (intent.status !== "requires_action") {
      throw refuse("payment_intent_unexpected_state", "Nothing to confirm.", intent)
    }
    if (isConfirmed) this.accept(intent)
    else {
      intent.status = "requires_payment_method"
      intent.last_payment_error = {
        code: "payment_intent_authentication_failure",
        decline_code: "generic_decline",
      }
    }
    return intent
  }

  find(id: string): Intent {
    const intent = this.intents.get(id)
    if (intent) return intent
    throw new StripeRefusal(404, {
      type: "invalid_request_error",
      code: "resource_missing",
      message: `No such payment_intent: '${id}'`,
    })
  }

  changeAmount(id: string, amount: number): Intent {
    const intent = this.find(id)
    if (intent.status !== "requires_payment_method") {
      throw refuse("payment_intent_unexpected_state", "Too late.", intent)
    }
    intent.amount = amount
    return intent
  }

  capture(id: string, amount: number | null): Intent {
    const intent = this.find(id)
    if (intent.status !== "requires_capture") {
      throw refuse(
        "payment_intent_unexpected_state",
        `This PaymentIntent could not be captured because it has a status of ${intent.status}.`,
        intent,
      )
    }
    const units = amount ?? intent.amount
    if (units > intent.amount) throw refuse("amount_too_large", "Too much.", intent)
    intent.status = "succeeded"
    intent.amount_received = units
    return intent
  }

  cancel(id: string): Intent {
    const intent = this.find(id)
    if (["succeeded", "canceled"].includes(intent.status)) {
      throw refuse(
        "payment_intent_unexpected_state",
        `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
        intent,
      )
    }
    intent.status = "canceled"
    return intent
  }

  /** Refunds an amount, or with null all that is left. */
  refund(intentId: string, amount: number | null): Refund {
    const intent = this.find(intentId)
    const left = intent.amount_received - this.sumRefunds(intentId)
    if (left <= 0) throw refuse("charge_already_refunded", "Already refunded.")
    const units = amount ?? left
    if (units > left) throw refuse("amount_too_large", "More than what is left.")
    const refund: Refund = {
      id: newId("re"),
      object: "refund",
      amount: units,
      currency: intent.currency,
      payment_intent: intentId,
      status: "succeeded",
      created: now(),
    }
    this.refunds.unshift(refund)
    return refund
  }

  /** Smallest units that were refunded of an intent. */
  sumRefunds(intentId: string): number {
    return this.refunds
      .filter(
        ({ payment_intent, status }) =>
          payment_intent === intentId && status !== "failed",
      )
      .reduce((sum, { amount }) => sum + amount, 0)
  }

  createCustomer(email: string): { id: string; object: "customer"; email: string } {
    const customer = { id: newId("cus"), object: "customer" as const, email }
    this.customers.push(customer)
    return customer
  }
}

import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeleteAccountHolderInput,
  DeleteAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import Stripe from "stripe"
import { checkSignature } from "./check-signature"
import { createCustomer } from "./create-customer"
import { openStripe } from "./open-stripe"
import { assertStripeOptions, type StripeOptions } from "./options"
import { releaseIntent } from "./release-intent"
import {
  COLLECTION_KEY,
  findMismatch,
  type IntentData,
  readIntentData,
  toIntentData,
  toOpenStatus,
  toSessionStatus,
} from "./rules/intent-status"
import { planRefund } from "./rules/plan-refund"
import { toUnits } from "./to-units"
import { callStripe, translateStripeError } from "./translate-stripe-error"

/** What the payment module puts beside its providers. */
type Cradle = {
  logger: Logger
  /** Core's captures; the provider gets the id of one, not its amount. */
  captureService: {
    retrieve: (id: string) => Promise<{ raw_amount: { value: string } }>
  }
}

function requireData(data: Record<string, unknown> | undefined): IntentData {
  const known = readIntentData(data)
  if (known) return known
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "This payment was not opened at Stripe.",
  )
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "")

/**
 * Card payments by Stripe. The buyer's browser sends a confirmation token; the intent is
 * created and confirmed here in one request, over the amount that the shop computed. Every
 * request that moves money has an idempotency key of its intention, so that neither a
 * repeat nor a lost response moves it twice.
 */
export class PaymentStripeService extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe"
  static override validateOptions = assertStripeOptions

  private readonly stripe: Stripe

  constructor(
    private readonly cradle: Cradle,
    private readonly options: StripeOptions,
  ) {
    super(cradle, options)
    this.stripe = openStripe(options)
  }

  /**
   * Opens the payment of a collection, and confirms it when `data.confirmation_token` is
   * there. A repeat with the same token gives the same intent.
   *
   * *Refuses* a declined card (`payment_declined`); *throws* `payment_unavailable`.
   */
  override async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const collection = textOf(data?.collection_id)
    const token = textOf(data?.confirmation_token)
    const units = toUnits(amount, currency_code)
    const customer = textOf(context?.account_holder?.data?.id)
    const params: Stripe.PaymentIntentCreateParams = {
      amount: units,
      currency: currency_code.toLowerCase(),
      capture_method: this.options.capture ?? "manual",
      metadata: { [COLLECTION_KEY]: collection },
      ...(customer && { customer }),
      ...(token && { confirmation_token: token, confirm: true }),
      allowed_payment_method_types: ["card"],
    }
    const intention = token || textOf(context?.idempotency_key)
    const intent = await callStripe(() =>
      this.stripe.paymentIntents.create(params, {
        idempotencyKey: `pay-${collection}-${units}-${intention}`,
      }),
    )
    return {
      id: intent.id,
      status: toOpenStatus(intent),
      data: { ...toIntentData(intent) },
    }
  }

  /** An intent that was not confirmed yet may change its amount; another never does. */
  override async updatePayment({
    data,
    amount,
    currency_code,
  }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const known = requireData(data)
    const units = toUnits(amount, currency_code)
    if (units === known.amount && currency_code.toLowerCase() === known.currency) {
      return { data: { ...known } }
    }
    const intent = await callStripe(() =>
      this.stripe.paymentIntents.update(
        known.id,
        { amount: units },
        { idempotencyKey: `amount-${known.id}-${units}` },
      ),
    )
    return {
      status: toSessionStatus(intent),
      data: { ...toIntentData(intent, known.refunds) },
    }
  }

  /**
   * Reads the intent from Stripe again. It is accepted only when amount, currency and payment
   * collection are those of this session.
   */
  override async authorizePayment(
    input: AuthorizePaymentInput,
  ): Promise<AuthorizePaymentOutput> {
    return this.getPaymentStatus(input)
  }

  override async getPaymentStatus({
    data,
  }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const known = requireData(data)
    const intent = await callStripe(() => this.stripe.paymentIntents.retrieve(known.id))
    const mismatch = findMismatch(intent, known)
    if (mismatch) {
      this.cradle.logger.error(
        `The ${mismatch} of payment intent ${intent.id} is not that of its session; it was not accepted.`,
      )
      return { status: PaymentSessionStatus.ERROR, data: { ...known } }
    }
    return {
      status: toSessionStatus(intent),
      data: { ...toIntentData(intent, known.refunds) },
    }
  }

  /**
   * Captures one part, or all. Stripe captures an intent once and releases the rest.
   * An intent that is captured already is accepted: its response was lost before.
   */
  override async capturePayment({
    data,
    context,
  }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const known = requireData(data)
    const units = await this.readCaptureUnits(known, context?.idempotency_key)
    try {
      const intent = await this.stripe.paymentIntents.capture(
        known.id,
        { amount_to_capture: units },
        { idempotencyKey: `capture-${known.id}-${units}` },
      )
      return { data: { ...toIntentData(intent, known.refunds) } }
    } catch (error) {
      const intent =
        error instanceof Stripe.errors.StripeInvalidRequestError
          ? error.payment_intent
          : undefined
      if (intent?.status !== "succeeded" || intent.amount_received !== units) {
        throw translateStripeError(error)
      }
      return { data: { ...toIntentData(intent, known.refunds) } }
    }
  }

  /** Core passes the id of the capture as the key, and no amount. */
  private async readCaptureUnits(
    known: IntentData,
    captureId: string | undefined,
  ): Promise<number> {
    if (!captureId) return known.amount
    const capture = await this.cradle.captureService.retrieve(captureId)
    return toUnits(capture.raw_amount.value, known.currency)
  }

  /**
   * Refunds an amount once: a refund of that amount that stands at Stripe and is not
   * recorded yet is this one.
   */
  override async refundPayment({
    amount,
    data,
  }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const known = requireData(data)
    const units = toUnits(amount, known.currency)
    const id = await callStripe(async () => {
      const { data: atStripe } = await this.stripe.refunds.list({
        payment_intent: known.id,
        limit: 100,
      })
      const plan = planRefund(known.id, units, known.refunds, atStripe)
      if ("adopt" in plan) return plan.adopt
      const refund = await this.stripe.refunds.create(
        { payment_intent: known.id, amount: units },
        plan,
      )
      return refund.id
    })
    return { data: { ...known, refunds: [...known.refunds, id] } }
  }

  /** Gives the money back, whether it was held or taken. */
  override async cancelPayment({
    data,
  }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const known = readIntentData(data)
    if (!known) return { data: data ?? {} }
    const intent = await callStripe(() => releaseIntent(this.stripe, known.id))
    return { data: { ...toIntentData(intent, known.refunds) } }
  }

  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment(input)
  }

  override async retrievePayment({
    data,
  }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const known = requireData(data)
    const intent = await callStripe(() => this.stripe.paymentIntents.retrieve(known.id))
    return { data: { ...toIntentData(intent, known.refunds) } }
  }

  /** A customer at Stripe for a customer of the shop; the same one if asked again. */
  async createAccountHolder({
    context,
  }: CreateAccountHolderInput): Promise<CreateAccountHolderOutput> {
    const id = textOf(context.account_holder?.data?.id)
    return id ? { id } : createCustomer(this.stripe, context.customer)
  }

  async deleteAccountHolder({
    context,
  }: DeleteAccountHolderInput): Promise<DeleteAccountHolderOutput> {
    const id = textOf(context.account_holder.data?.id)
    if (id) await callStripe(() => this.stripe.customers.del(id))
    return {}
  }

  /**
   * Checks the signature of a webhook. What the event means is decided by
   * `workflows/payment`, which reads the intent again: an event may be old, or come twice.
   *
   * *Throws* when the signature is wrong, missing or older than five minutes.
   */
  override async getWebhookActionAndData({
    rawData,
    headers,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    checkSignature(this.stripe, this.options.webhookSecret, rawData, headers)
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

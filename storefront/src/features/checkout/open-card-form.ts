import type { Appearance, Stripe, StripeElements } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"

import { fail, succeed } from "@/lib/result"

import type { CardForm, CardSettings } from "./card-form"
import {
  describeTokenProblem,
  isRefusedByBank,
  PAYMENT_TEXTS,
} from "./rules/describe-payment"

/**
 * Loads Stripe.js from Stripe, which allows no other source. Throws when it cannot be
 * loaded. Only imported on demand, so that no other page loads Stripe's script or ours.
 */
async function openStripe(publishableKey: string): Promise<Stripe> {
  const stripe = await loadStripe(publishableKey, { locale: "en" })
  if (!stripe) throw new Error("Stripe.js needs a browser.")
  return stripe
}

/** The status of a payment at Stripe, such as `requires_capture`; null when it is not known. */
export async function readPaymentStatus(
  publishableKey: string,
  clientSecret: string,
): Promise<string | null> {
  try {
    const stripe = await openStripe(publishableKey)
    const { paymentIntent } = await stripe.retrievePaymentIntent(clientSecret)
    return paymentIntent?.status ?? null
  } catch (error) {
    console.warn("The payment could not be read from Stripe:", error)
    return null
  }
}

export type OpenCardForm = {
  form: CardForm
  /** Takes a new amount or address; what the buyer typed stays. */
  update: (settings: CardSettings) => void
  close: () => void
}

/**
 * Shows Stripe's Payment Element for a card in `box`. The payment itself is made on the
 * server, from the token: "deferred intent" in Stripe's documentation. Rejects when the
 * form cannot be loaded.
 */
export async function openCardForm(
  box: HTMLElement,
  settings: CardSettings,
): Promise<OpenCardForm> {
  const stripe = await openStripe(settings.publishableKey)
  const elements = stripe.elements({
    mode: "payment",
    amount: settings.amount,
    currency: settings.currency,
    captureMethod: settings.capture,
    allowedPaymentMethodTypes: ["card"],
    appearance: readAppearance(),
  })
  const element = elements.create("payment", {
    // The shop has the address already; it is sent with the token.
    fields: { billingDetails: { address: { country: "never", postalCode: "never" } } },
    wallets: { applePay: "never", googlePay: "never", link: "never" },
    terms: { card: "never" },
  })
  await new Promise<void>((resolve, reject) => {
    element.on("ready", () => resolve())
    element.on("loaderror", ({ error }) => reject(new Error(error.message ?? error.type)))
    element.mount(box)
  })
  let latest = settings
  return {
    form: {
      createToken: () => createToken(stripe, elements, latest),
      confirm: (clientSecret) => confirm(stripe, clientSecret),
    },
    update: (next) => {
      if (next.amount !== latest.amount) void elements.update({ amount: next.amount })
      latest = next
    },
    close: () => element.destroy(),
  }
}

async function createToken(
  stripe: Stripe,
  elements: StripeElements,
  { billing, returnUrl }: CardSettings,
) {
  try {
    const checked = await elements.submit()
    if (checked.error) return fail(describeTokenProblem(checked.error))
    const made = await stripe.createConfirmationToken({
      elements,
      params: {
        return_url: returnUrl,
        payment_method_data: { billing_details: withoutEmpty(billing) },
      },
    })
    if (made.error) return fail(describeTokenProblem(made.error))
    return succeed(made.confirmationToken.id)
  } catch (error) {
    console.error("Stripe.js made no token:", error)
    return fail(PAYMENT_TEXTS.unreachable)
  }
}

async function confirm(stripe: Stripe, clientSecret: string) {
  try {
    const { error } = await stripe.handleNextAction({ clientSecret })
    return error && isRefusedByBank(error)
      ? fail(PAYMENT_TEXTS.unconfirmed)
      : succeed(null)
  } catch (error) {
    console.warn("Stripe.js did not report the bank’s result:", error)
    return succeed(null)
  }
}

/** The billing details without what the buyer left empty: Stripe reads "" as a value. */
function withoutEmpty({ name, email, phone, address }: CardSettings["billing"]) {
  return {
    name: name || undefined,
    email: email || undefined,
    phone: phone || undefined,
    address: {
      line1: address.line1 || undefined,
      line2: address.line2 || undefined,
      city: address.city || undefined,
      state: address.state || undefined,
      postal_code: address.postal_code || undefined,
      country: address.country || undefined,
    },
  }
}

/**
 * The shop's own look for Stripe's form, from the design tokens. The form is a frame of
 * another origin, so it cannot use our fonts.
 */
function readAppearance(): Appearance {
  const tokens = getComputedStyle(document.documentElement)
  const token = (name: string) => tokens.getPropertyValue(name).trim()
  return {
    theme: "stripe",
    disableAnimations: matchMedia("(prefers-reduced-motion: reduce)").matches,
    variables: {
      colorPrimary: token("--accent"),
      colorBackground: token("--paper"),
      colorText: token("--ink"),
      colorTextSecondary: token("--ink-soft"),
      colorDanger: token("--stop"),
      borderRadius: token("--radius"),
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: "16px",
    },
    rules: {
      ".Input": { border: `1px solid ${token("--line-control")}`, boxShadow: "none" },
      ".Input:focus": { boxShadow: `0 0 0 2px ${token("--accent")}` },
    },
  }
}

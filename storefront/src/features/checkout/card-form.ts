import type { Result } from "@/lib/result"

/** What the card form needs; all of it is known to the server. */
export type CardSettings = {
  /** Stripe's key for browsers. */
  publishableKey: string
  /** As the backend takes money: `STRIPE_CAPTURE`. */
  capture: "manual" | "automatic"
  /** An integer of the currency's smallest unit, such as 5240 for $52.40. */
  amount: number
  currency: string
  /** Where a bank that opens its own page sends the buyer back to. */
  returnUrl: string
  billing: {
    name: string
    email: string
    phone: string
    address: {
      line1: string
      line2: string
      city: string
      state: string
      postal_code: string
      country: string
    }
  }
}

/** An open card form. A problem is a sentence for the buyer. */
export type CardForm = {
  /** Checks what was entered and turns it into a token that pays once. */
  createToken: () => Promise<Result<string, string>>
  /**
   * Lets the buyer confirm the payment with the bank. Succeeds also when the result is not
   * known: the shop asks Stripe itself then.
   */
  confirm: (clientSecret: string) => Promise<Result<null, string>>
}

/** The form's state: still loading, failed for good, or ready for a card. */
export type CardFormState = "loading" | "failed" | CardForm

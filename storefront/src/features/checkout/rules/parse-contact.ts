import type { CountryCode } from "@clearline/backend/contracts"

import {
  type AddressErrors,
  type AddressValues,
  readAddress,
  validateAddress,
} from "@/lib/address/address-fields"
import { removeInvisible } from "@/lib/address/remove-invisible"

export type ContactErrors = {
  email?: string
  shipping: AddressErrors
  billing: AddressErrors
}

export type ContactInput = {
  email: string
  shipping: AddressValues
  /** Null: the shipping address is also the billing address. */
  billing: AddressValues | null
}

export type ParsedContact = {
  values: ContactInput
  errors: ContactErrors
  hasErrors: boolean
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

/** Returns what is wrong with an e-mail address, or null if its format is valid. */
export function emailError(value: string): string | null {
  if (value === "") return "Enter your e-mail address."
  if (value.length > 254 || !EMAIL.test(value)) {
    return "Check the e-mail address. It should look like name@example.com."
  }
  return null
}

/**
 * Parses the contact form of one country. Also returns the values as typed, so that the
 * form can show them again.
 */
export function parseContact(country: CountryCode, form: FormData): ParsedContact {
  const email = text(form, "email")
  const shipping = readAddress(form, "shipping_")
  const billing =
    form.get("billing_differs") === "on" ? readAddress(form, "billing_") : null
  const mail = emailError(email)
  const errors: ContactErrors = {
    ...(mail ? { email: mail } : {}),
    shipping: validateAddress(country, shipping),
    billing: billing ? validateAddress(country, billing) : {},
  }
  return {
    values: { email, shipping, billing },
    errors,
    hasErrors:
      errors.email !== undefined ||
      Object.keys(errors.shipping).length > 0 ||
      Object.keys(errors.billing).length > 0,
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? removeInvisible(value, true) : ""
}

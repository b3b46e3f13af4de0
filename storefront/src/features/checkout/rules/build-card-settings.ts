import type { AddressValues } from "@/lib/address/address-fields"

import type { CardSettings } from "../card-form"
import { CARD_PROVIDER } from "./describe-payment"
import { toSmallestUnit } from "./smallest-unit"

/**
 * What the card form needs for a cart; null when this cart is not paid by card: another
 * provider, a shop without a publishable key, or an amount that no card can pay. The
 * buyer is not asked again for a name and address that the shop has.
 */
export function buildCardSettings({
  providerId,
  publishableKey,
  capture,
  total,
  currencyCode,
  email,
  address,
  returnUrl,
}: {
  providerId: string | null
  publishableKey: string | null
  capture: "manual" | "automatic"
  /** In main units. */
  total: number
  currencyCode: string
  email: string | null
  /** The billing address. */
  address: (AddressValues & { country_code: string }) | null
  returnUrl: string
}): CardSettings | null {
  const amount = toSmallestUnit(total, currencyCode)
  if (providerId !== CARD_PROVIDER || !publishableKey || !amount || !address) return null
  return {
    publishableKey,
    capture,
    amount,
    currency: currencyCode.toLowerCase(),
    returnUrl,
    billing: {
      name: `${address.first_name} ${address.last_name}`.trim(),
      email: email ?? "",
      phone: address.phone,
      address: {
        line1: address.address_1,
        line2: address.address_2,
        city: address.city,
        state: address.province,
        postal_code: address.postal_code,
        country: address.country_code.toUpperCase(),
      },
    },
  }
}

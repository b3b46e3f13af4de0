"use server"

import {
  CART_REFUSALS,
  COUNTRY_CODES,
  type CountryCode,
} from "@clearline/backend/contracts"
import { z } from "zod"

import { readBagId } from "@/lib/bag-cookie"

import { completeBag } from "./data"
import type { ReturnOutcome } from "./rules/describe-return"
import { showOrder } from "./show-order"

const country = z.enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]])

/** Null before the first check. */
export type ReturnState = { outcome: ReturnOutcome; checks: number } | null

/**
 * Finishes the order of a buyer who comes back from the bank, or whose page was closed
 * meanwhile: completes this browser's cart and shows its order, also when the shop
 * completed it already. Opens no payment. Safe to repeat.
 */
export async function finishReturn(
  state: ReturnState,
  formData: FormData,
): Promise<ReturnState> {
  const checks = (state?.checks ?? 0) + 1
  const parsed = country.safeParse(formData.get("country"))
  const bagId = await readBagId()
  if (!parsed.success || !bagId) return { outcome: "unknown", checks }
  const completion = await completeBag(bagId)
  if (completion.outcome === "ordered") {
    return showOrder(parsed.data, bagId, completion.orderId)
  }
  if (completion.outcome === "payment_refused") {
    return { outcome: completion.isUnfinished ? "unfinished" : "not_paid", checks }
  }
  const { code } = completion.problem
  const isOtherBag = ["cart_changed", ...CART_REFUSALS].includes(code)
  // Any other refusal says nothing about the payment: it may stand.
  return { outcome: isOtherBag ? "changed" : "unknown", checks }
}

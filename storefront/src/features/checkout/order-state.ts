import type { WrittenChanges } from "@/lib/describe-changes"
import type { Refusal } from "@/lib/describe-refusal"

/** A product whose box must be ticked before the order, and what is told beside it. */
export type Unconfirmed = { productId: string; message: string }

/** What became of the last try to place the order. */
export type OrderState = {
  refusal: Refusal | null
  message: string | null
  /** What is no longer as the buyer saw it; nothing was ordered. */
  changed: (WrittenChanges & { oldTotal: string | null }) | null
  /** Good news to read out, e.g. what was taken out and what the rest costs. */
  done: string | null
  /** Which automatic try this was, while the shop is too busy. */
  tries: number
  /** What nobody has confirmed; nothing was paid. */
  unconfirmed: Unconfirmed[]
  /** The boxes that were ticked in the last try; null before the first. */
  ticked: string[] | null
}

export const FRESH: OrderState = {
  refusal: null,
  message: null,
  changed: null,
  done: null,
  tries: 0,
  unconfirmed: [],
  ticked: null,
}

/** After so many automatic tries the buyer decides when to ask again. */
export const MOST_TRIES = 6

import { buildCoins } from "./money-units"

type Money = { id: string; amount: number; at: string }

export type DueInput = {
  currency_code: string
  /** Of the order, or of its invoice when there is one. */
  total: number
  is_paid: boolean
  is_shipped: boolean
  refunds: readonly Money[]
  has_invoice: boolean
  /** The refunds that have their credit note. */
  credited: readonly string[]
}

/** A credit note to be issued; amounts as in `Credit`. */
export type DueCreditNote = { refund_id: string; amount: number; before: number }

/** What an order should have and has not. */
export type DueInvoices = { invoice: boolean; credit_notes: DueCreditNote[] }

/**
 * Decides which papers an order should have and has not. An invoice when anything was paid
 * or shipped; a credit note for each refund, oldest first. Credit notes never pay back more
 * than the invoice says: what a refund has above that gets no credit note.
 */
export function planDueInvoices(input: DueInput): DueInvoices {
  const { is_paid, is_shipped, has_invoice, credited } = input
  if (!has_invoice && !is_paid && !is_shipped) return { invoice: false, credit_notes: [] }
  const { toCoins, toMain } = buildCoins(input.currency_code)
  const credit_notes: DueCreditNote[] = []
  let before = 0
  const oldestFirst = input.refunds.toSorted(
    (a, b) => new Date(a.at).getTime() - new Date(b.at).getTime(),
  )
  for (const { id, amount } of oldestFirst) {
    const coins = Math.min(toCoins(amount), toCoins(input.total) - before)
    if (coins > 0 && !credited.includes(id)) {
      credit_notes.push({ refund_id: id, amount: toMain(coins), before: toMain(before) })
    }
    before += Math.max(coins, 0)
  }
  return { invoice: !has_invoice, credit_notes }
}

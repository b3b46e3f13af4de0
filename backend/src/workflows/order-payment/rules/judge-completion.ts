import type { OrderPayment } from "../../../contracts"

export type CompletionVerdict = "pay" | "done" | "payment_changed"

/**
 * Decides whether the session of a collection may be authorised now. It must be the
 * collection that asks, and both it and the session must be about exactly what is due: a
 * buyer pays the amount that the page showed, or nothing. Done when nothing is due: paid
 * before, or cancelled.
 *
 * @param sessionAmount of the only open session; null when there is none
 */
export function judgeCompletion(
  { state, due, payment_collection_id }: OrderPayment,
  collectionId: string,
  sessionAmount: number | null,
): CompletionVerdict {
  if (state !== "due") return "done"
  const isSame = payment_collection_id === collectionId && sessionAmount === due
  return isSame ? "pay" : "payment_changed"
}

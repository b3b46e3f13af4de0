const SENTENCES: Record<string, string> = {
  payment_declined:
    "The payment was not accepted. Nothing was charged. Try again, or use another way to pay.",
  payment_changed:
    "What is to be paid has changed. Nothing was charged. Look at the new amount and pay again.",
  too_many_requests:
    "That was tried too often. Nothing was charged. Wait an hour, or contact us.",
  too_busy: "Very many people are paying at this moment. Nothing was charged. Try again.",
}

/** Says why an order could not be paid, and what to do; never the technical message. */
export function describePaymentProblem(status: number, code: string | undefined): string {
  const known = code === undefined ? undefined : SENTENCES[code]
  if (known) return known
  if (status === 404) return "This link has expired. Use the link in our newest mail."
  return "We couldn’t reach the shop. Wait a moment and look again before you pay twice."
}

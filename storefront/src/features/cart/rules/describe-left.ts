export type LeftInput = {
  reason: "stock" | "limit"
  /** Name of the product; null when the page does not know it. */
  title: string | null
  /** Units that this bag can contain at most. */
  left: number
  /** Units already in the bag; null when unknown. */
  have: number | null
}

/**
 * Says why a product was not added, with the numbers that the buyer needs: how many are
 * possible, how many are in the bag already, and how many more can be added.
 */
export function describeLeft({ reason, title, left, have }: LeftInput): string {
  const name = title ?? "this item"
  if (reason === "stock" && left === 0) return `${title ?? "This item"} is sold out.`
  const most =
    reason === "limit"
      ? `You can order up to ${left} of ${name}.`
      : `We have only ${left} of ${name} left.`
  return have !== null && have > 0 ? `${most} ${describeMore(have, left)}` : most
}

function describeMore(have: number, left: number): string {
  const already = `You already have ${have} in your bag`
  return have < left ? `${already}, so you can add ${left - have} more.` : `${already}.`
}

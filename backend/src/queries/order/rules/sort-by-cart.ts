/** What the rule reads of a line of a cart or an order. */
export type AddedLine = {
  id: string
  variant_id?: string | null | undefined
  quantity?: unknown
  created_at?: string | Date | null | undefined
}

function compareAdded(a: AddedLine, b: AddedLine): number {
  const timeOf = ({ created_at }: AddedLine) => new Date(created_at ?? 0).getTime()
  return timeOf(a) - timeOf(b) || a.id.localeCompare(b.id)
}

/**
 * The lines of an order in the order in which the buyer added them to the cart. Core writes
 * all lines of an order in the same millisecond and under random ids, so only the lines of
 * the cart still know. A line that the cart does not have (of a draft order, or added by an
 * edit) comes last, by its own time.
 */
export function sortByCart<Line extends AddedLine>(
  lines: readonly Line[],
  cartLines: readonly AddedLine[],
): Line[] {
  const left = new Set(lines.toSorted(compareAdded))
  const sorted: Line[] = []
  for (const { variant_id, quantity } of cartLines.toSorted(compareAdded)) {
    const same = [...left].filter((line) => variant_id && line.variant_id === variant_id)
    // One variant can be in two lines; their quantities tell them apart.
    const line = same.find((one) => Number(one.quantity) === Number(quantity)) ?? same[0]
    if (!line) continue
    left.delete(line)
    sorted.push(line)
  }
  return [...sorted, ...left]
}

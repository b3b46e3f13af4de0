const QUANTITY = "quantity:"

/** Name of the field with the pieces of one line of an order. */
export const nameQuantity = (lineId: string): string => `${QUANTITY}${lineId}`

/** The lines of which a form names pieces; lines with 0 pieces are left out. */
export function readLineQuantities(
  form: FormData,
): { line_id: string; quantity: number }[] {
  return [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith(QUANTITY)) return []
    const quantity = Number(value)
    if (!Number.isInteger(quantity) || quantity < 1) return []
    return [{ line_id: name.slice(QUANTITY.length), quantity }]
  })
}

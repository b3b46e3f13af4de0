import type { CartChange } from "../../../contracts"

/** One line as the buyer agreed to it. */
export type AgreedLine = {
  line_item_id: string
  title: string
  quantity: number
  /** Price of one unit, in main units of the currency. */
  unit_price: number
  /** The price was set by hand: it does not follow the price list. */
  is_custom_price: boolean
}

/** What the shop offers for that line now. */
export type CurrentOffer = {
  /** Published, in the cart's channel, sold in its market. */
  is_on_sale: boolean
  /** The buyer's standing allows it. */
  may_buy: boolean
  /** Price of one unit at the line's quantity; null when it has no price here. */
  unit_price: number | null
}

function resolveChange(
  line: AgreedLine,
  offer: CurrentOffer | undefined,
): Pick<CartChange, "reason" | "new_unit_price"> | null {
  if (!offer?.is_on_sale) return { reason: "product_withdrawn", new_unit_price: null }
  if (!offer.may_buy) return { reason: "access_lost", new_unit_price: null }
  if (line.is_custom_price) return null
  if (offer.unit_price === null) {
    return { reason: "product_withdrawn", new_unit_price: null }
  }
  if (offer.unit_price === line.unit_price) return null
  return { reason: "price_changed", new_unit_price: offer.unit_price }
}

/**
 * Lists what changed since the buyer agreed to the cart, in the cart's order; empty =
 * nothing changed. A line has one reason: a withdrawn product comes before lost access,
 * and lost access before a changed price. A buyer without access gets no price.
 *
 * @param offers by line item; a line without one is no longer sold
 */
export function planChanges(
  lines: readonly AgreedLine[],
  offers: ReadonlyMap<string, CurrentOffer>,
): CartChange[] {
  return lines.flatMap((line) => {
    const change = resolveChange(line, offers.get(line.line_item_id))
    if (!change) return []
    return [
      {
        line_item_id: line.line_item_id,
        title: line.title,
        quantity: line.quantity,
        old_unit_price: line.unit_price,
        ...change,
      },
    ]
  })
}

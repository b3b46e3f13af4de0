import { type PackingSlip, pickVariantTitle } from "../../../contracts"
import type { OrderHistory } from "../../order/order-history"

type Input = Pick<
  OrderHistory,
  "display_id" | "created_at" | "canceled_at" | "lines" | "address" | "shipping_method"
>

type Surroundings = Pick<PackingSlip, "shop_name" | "from" | "ship_to"> & {
  /** Contents of kits, by the id of the line. */
  kits: ReadonlyMap<string, string[]>
}

/**
 * Builds the packing slip of an order: what has not left yet. When everything has left, the
 * whole order, as a copy. No prices.
 */
export function buildPackingSlip(
  order: Input,
  { kits, ...addresses }: Surroundings,
): PackingSlip {
  const lines = order.lines.map((line) => ({
    ...line,
    left: Math.max(line.ordered - line.sent, 0),
  }))
  const hasLeft = lines.every(({ left }) => left === 0)
  return {
    order: { display_id: order.display_id, placed_at: order.created_at },
    ...addresses,
    is_canceled: order.canceled_at !== null,
    country_code: order.address?.country_code.toLowerCase() || null,
    shipping_method: order.shipping_method,
    lines: lines
      .filter(({ left }) => hasLeft || left > 0)
      .map((line) => ({
        title: line.title,
        variant_title: pickVariantTitle(line.title, line.variant_title),
        sku: line.sku,
        quantity: hasLeft ? line.ordered : line.left,
        kit: kits.get(line.id) ?? [],
      })),
  }
}

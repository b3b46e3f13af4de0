/** A content in the unit in which the law wants its price: litres or kilograms. */
export type NetContent = { amount: number; unit: "litre" | "kilogram" }

const UNITS: Record<string, { share: number; unit: NetContent["unit"] }> = {
  ml: { share: 0.001, unit: "litre" },
  l: { share: 1, unit: "litre" },
  g: { share: 0.001, unit: "kilogram" },
  kg: { share: 1, unit: "kilogram" },
}

/** "50 ml", "15 g tube", "10 x 1 ml single-use vials"; nothing else may stand before it. */
const CONTENT = /^(?:(\d+) ?[x×] ?)?(\d+(?:\.\d+)?) ?(ml|l|g|kg)\b/i

/**
 * The net content that the name of a size states; null when it states none. A colour such as
 * "Shade 2" or a count such as "30 pads" has no price by litre or kilogram.
 */
export function readNetContent(size: string): NetContent | null {
  const [, count = "1", amount = "", name = ""] = CONTENT.exec(size.trim()) ?? []
  const unit = UNITS[name.toLowerCase()]
  const total = Number(count) * Number(amount) * (unit?.share ?? 0)
  return unit && total > 0 ? { amount: total, unit: unit.unit } : null
}

/**
 * The price of one litre or kilogram, in main units and whole cents. Required beside the
 * price in Europe (Directive 98/6/EC; in Germany always by litre or kilogram since 2022).
 */
export function calculateUnitPrice(price: number, { amount }: NetContent): number {
  return Math.round((price / amount) * 100) / 100
}

import type { InvoiceTax } from "../../../contracts"
import type { TaxedPart } from "../invoice-facts"
import { buildCoins } from "./money-units"

type Totals = { total: number; tax_total: number; currency_code: string }

/**
 * What was taxed at each rate, the highest rate first. In whole coins, and so that all nets
 * and taxes together are exactly the total of the order: what rounding leaves over goes to
 * the largest group.
 */
export function groupTaxes(parts: readonly TaxedPart[], totals: Totals): InvoiceTax[] {
  const { toCoins, toMain } = buildCoins(totals.currency_code)
  const groups = new Map<number, { net: number; tax: number }>()
  for (const { rate, net, tax } of parts) {
    const group = groups.get(rate) ?? { net: 0, tax: 0 }
    groups.set(rate, { net: group.net + net, tax: group.tax + tax })
  }
  const taxes = [...groups]
    .map(([rate, { net, tax }]) => ({ rate, net: toCoins(net), tax: toCoins(tax) }))
    .filter(({ net, tax }) => net !== 0 || tax !== 0)
    .sort((a, b) => b.rate - a.rate)
  const largest = taxes.reduce<(typeof taxes)[number] | undefined>(
    (best, one) => (best && best.net >= one.net ? best : one),
    undefined,
  )
  if (largest) {
    const sum = (pick: (one: (typeof taxes)[number]) => number) =>
      taxes.reduce((all, one) => all + pick(one), 0)
    const tax = toCoins(totals.tax_total)
    largest.tax += tax - sum((one) => one.tax)
    largest.net += toCoins(totals.total) - tax - sum((one) => one.net)
  }
  return taxes.map(({ rate, net, tax }) => ({ rate, net: toMain(net), tax: toMain(tax) }))
}

import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  BigNumber,
  ContainerRegistrationKeys,
  decorateCartTotals,
  getLineItemTotals,
} from "@medusajs/framework/utils"
import { SUMS_FIELDS, type SumsLine, type SumsTotals } from "../../contracts"
import { type PricedItem, readDecimals, toTotalsItem } from "../return/price-pieces"

type Line = Pick<SumsLine, "subtotal" | "original_total"> & { total: number }

/** What an order came to when it was bought: its totals, and those of each line by id. */
export type BoughtTotals = { totals: SumsTotals; lines: ReadonlyMap<string, Line> }

type Row = {
  currency_code: string
  items: (PricedItem & {
    detail: {
      return_received_quantity: BigNumberInput
      return_dismissed_quantity: BigNumberInput
    } | null
  })[]
  shipping_methods: {
    id: string
    amount: BigNumberInput
    is_tax_inclusive: boolean
    tax_lines: { rate: BigNumberInput }[]
    adjustments: { amount: BigNumberInput }[]
  }[]
}

const FIELDS = [
  ...["currency_code", "items.*", "items.tax_lines.rate", "items.adjustments.*"],
  "items.detail.return_received_quantity",
  "items.detail.return_dismissed_quantity",
  ...["shipping_methods.*", "shipping_methods.tax_lines.rate"],
  "shipping_methods.adjustments.amount",
]

const toPlain = (amount: unknown): number =>
  amount === undefined || amount === null
    ? 0
    : new BigNumber(amount as BigNumberInput).numeric

function pick<Name extends string>(totals: object, names: readonly Name[]) {
  const pairs = names.map((name) => [name, toPlain(Reflect.get(totals, name))] as const)
  return Object.fromEntries(pairs) as Record<Name, number>
}

/** The row with the values of those fields that it has. */
function replaceKnown<Row extends object>(row: Row, values: object | undefined): Row {
  const known = Object.entries(values ?? {}).filter(([name]) => Object.hasOwn(row, name))
  return { ...row, ...Object.fromEntries(known) }
}

/** The order with the amounts of what was bought; unchanged while nothing came back. */
export function showBought<Order extends { items: { id: string }[] }>(
  order: Order,
  bought: BoughtTotals | null,
): Order {
  if (!bought) return order
  const { totals, lines } = bought
  const items = order.items.map((item) => replaceKnown(item, lines.get(item.id)))
  // The total of what was bought has no refunds in it, so none are to be added back.
  return { ...replaceKnown(order, { ...totals, credit_line_total: 0 }), items }
}

/**
 * What an order came to when it was bought. Core lowers the totals of an order and of its
 * lines by what came back; pages and mails show what was bought, and the refunds in rows of
 * their own. Null while nothing came back: then core's totals are right.
 */
export async function readBoughtTotals(
  container: MedusaContainer,
  orderId: string,
): Promise<BoughtTotals | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })
  const order = data[0] as Row | undefined
  const cameBack = order?.items.some(
    ({ detail }) =>
      toPlain(detail?.return_received_quantity) > 0 ||
      toPlain(detail?.return_dismissed_quantity) > 0,
  )
  if (!order || !cameBack) return null
  const cart = decorateCartTotals({
    currency_code: order.currency_code,
    items: order.items.map((item) => toTotalsItem(item, 0)),
    shipping_methods: order.shipping_methods.map((method) => ({
      ...{ id: method.id, amount: method.amount },
      is_tax_inclusive: method.is_tax_inclusive,
      tax_lines: method.tax_lines.map(({ rate }) => ({ rate })),
      adjustments: method.adjustments.map(({ amount }) => ({ amount })),
    })),
  })
  return {
    totals: pick(cart, SUMS_FIELDS),
    lines: new Map(
      order.items.map((item) => {
        const line = getLineItemTotals(toTotalsItem(item, 0), {
          includeTax: item.is_tax_inclusive,
          decimalDigits: readDecimals(order.currency_code),
        })
        return [item.id, pick(line, ["subtotal", "original_total", "total"])] as const
      }),
    ),
  }
}

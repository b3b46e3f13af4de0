import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { hasWithdrawalRight, type OrderMailData, SUMS_FIELDS } from "../../../contracts"
import { listAftercare } from "../../../queries/article/list-aftercare"
import {
  KIT_FIELDS,
  type KitVariant,
  listKitParts,
} from "../../../queries/order/kit-parts"
import { readBoughtTotals, showBought } from "../../../queries/order/read-bought-totals"
import { buildPayUrl } from "../../../queries/order-payment/build-pay-url"
import { findOrderPayment } from "../../../queries/order-payment/find-order-payment"
import { readLineOrder } from "../../../queries/order/read-line-order"
import { toOrderAddress, toSumsTotals } from "../../../queries/order/to-order-summary"
import { buildShopUrl } from "../../../queries/shop-address/build-shop-url"
import { buildOrderUrls } from "../build-order-urls"
import { buildOrderMail, type OrderFacts } from "../rules/build-order-mail"

type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  currency_code: string
  email: string | null
  no_notification: boolean | null
  items: {
    id: string
    product_id: string | null
    product_title: string | null
    title: string
    variant_id: string | null
    variant_title: string | null
    variant_sku: string | null
    quantity: BigNumberInput
    is_tax_inclusive: boolean
    unit_price: BigNumberInput
    subtotal: BigNumberInput
    original_total: BigNumberInput
    variant: KitVariant
  }[]
  shipping_methods: { name: string }[] | null
  shipping_address: Parameters<typeof toOrderAddress>[0] | null
} & Parameters<typeof toSumsTotals>[0]

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "currency_code",
  "email",
  "no_notification",
  "items.*",
  ...KIT_FIELDS,
  "shipping_methods.name",
  "shipping_address.*",
  ...SUMS_FIELDS,
  "credit_line_total",
]

type NamedAddress = { title: string; url: string }

const plain = (amount: BigNumberInput): number => new BigNumber(amount).numeric

function toFacts(
  row: OrderRow,
  findAftercare: (productId: string | null) => NamedAddress[],
): OrderFacts {
  return {
    display_id: row.display_id,
    created_at: new Date(row.created_at).toISOString(),
    currency_code: row.currency_code,
    items: row.items.map((item) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title,
      variant_sku: item.variant_sku,
      quantity: plain(item.quantity),
      is_tax_inclusive: item.is_tax_inclusive,
      unit_price: plain(item.unit_price),
      subtotal: plain(item.subtotal),
      original_total: plain(item.original_total),
      kit: listKitParts(item.variant),
      aftercare: findAftercare(item.product_id),
    })),
    ...toSumsTotals(row),
    shipping_method: row.shipping_methods?.[0]?.name ?? null,
    shipping_address: row.shipping_address && toOrderAddress(row.shipping_address),
  }
}

async function findOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })
  const order = data[0] as OrderRow | undefined
  if (!order) return undefined
  const [sortLines, bought] = await Promise.all([
    readLineOrder(container, orderId),
    readBoughtTotals(container, orderId),
  ])
  return showBought({ ...order, items: sortLines(order.items) }, bought)
}

function listProductIds({ items }: OrderRow): string[] {
  return [
    ...new Set(
      items.map(({ product_id }) => product_id).filter((id): id is string => !!id),
    ),
  ]
}

/**
 * Builds recipient and data of the mail; null when the order does not exist, has no e-mail
 * or gets no notifications.
 */
export async function buildPlacedMail(
  container: MedusaContainer,
  orderId: string,
): Promise<{ to: string; data: OrderMailData } | null> {
  const order = await findOrder(container, orderId)
  if (!order?.email || order.no_notification) return null
  const country = order.shipping_address?.country_code
  const articles = await listAftercare(container, listProductIds(order))
  const addressOf = ({ slug, title }: { slug: string; title: string }) => ({
    title,
    url: buildShopUrl(container, country, `learn/${slug}`),
  })
  const facts = toFacts(order, (id) =>
    (articles.get(id ?? "") ?? []).map((article) => addressOf(article)),
  )
  const urls = {
    ...buildOrderUrls(container, order, country),
    terms_url: buildShopUrl(container, country, "terms"),
    rights_url: hasWithdrawalRight(country)
      ? buildShopUrl(container, country, "right-of-withdrawal")
      : null,
  }
  const payment = await findOrderPayment(container, orderId)
  if (payment?.state !== "due") {
    return { to: order.email, data: buildOrderMail(facts, urls) }
  }
  const data = buildOrderMail(facts, urls, {
    to_pay: { amount: payment.due, until: payment.pay_until },
    pay_url: buildPayUrl(container, orderId, country),
  })
  return { to: order.email, data }
}

/** The step of `buildPlacedMail`. */
export const buildOrderMailStep = createStep(
  "build-order-mail",
  async (input: { order_id: string }, { container }) =>
    new StepResponse(await buildPlacedMail(container, input.order_id)),
)

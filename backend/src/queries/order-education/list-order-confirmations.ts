import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminOrderConfirmationsResponse, OrderConfirmation } from "../../contracts"
import { listProfessional } from "./read-education"
import { findRecord } from "./rules/plan-education"

type OrderLine = {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  product_id: string | null
  metadata: Record<string, unknown> | null
}

async function readLines(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderLine[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "items.id",
      "items.title",
      "items.product_title",
      "items.variant_title",
      "items.product_id",
      "items.metadata",
    ],
    filters: { id: orderId },
  })
  const order: { items: (OrderLine | null)[] | null } | undefined = data[0]
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id '${orderId}' was not found`,
    )
  }
  return (order.items ?? []).flatMap((line) => line ?? [])
}

/**
 * Lists, line by line, what the buyer of an order confirmed. Refuses an unknown order
 * (404).
 */
export async function listOrderConfirmations(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderConfirmation[]> {
  const lines = await readLines(container, orderId)
  return lines.flatMap(({ id, metadata }) => {
    const record = findRecord(metadata)
    if (!record) return []
    const { product_id, title, articles, contraindications, confirmed_at } = record
    return [{ line_id: id, product_id, title, articles, contraindications, confirmed_at }]
  })
}

/**
 * The same for staff. Includes the lines of professional products without a confirmation.
 * Refuses an unknown order (404).
 */
export async function readOrderEducation(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminOrderConfirmationsResponse> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [lines, carts] = await Promise.all([
    readLines(container, orderId),
    query.graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id: orderId },
    }),
  ])
  const professional = await listProfessional(
    container,
    lines.flatMap(({ product_id }) => product_id ?? []),
  )
  return {
    lines: lines.flatMap(({ id, title, product_title, variant_title, ...line }) => {
      const record = findRecord(line.metadata)
      if (!record && !professional.includes(line.product_id ?? "")) return []
      return [{ line_id: id, title: product_title ?? title, variant_title, record }]
    }),
    is_entered_by_staff: carts.data.length === 0,
  }
}

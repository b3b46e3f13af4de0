import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a path or body names: an order, or something that belongs to one. */
export type OrderPart =
  | "order"
  | "payment"
  | "payment_collection"
  | "fulfillment"
  | "return"
  | "order_claim"
  | "claim_report"
  | "order_exchange"
  | "withdrawal"

/** An order as people name it: `#12`. */
export type NamedOrder = { id: string; display_id: number }

async function findOrderId(
  container: MedusaContainer,
  part: OrderPart,
  id: string,
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (entity: string, field: string, filters: object) => {
    const { data } = await query.graph({ entity, fields: [field], filters })
    const value: unknown = Reflect.get(Object(data[0]), field)
    return typeof value === "string" ? value : undefined
  }
  switch (part) {
    case "order":
      return id
    case "fulfillment":
      return read("order_fulfillment", "order_id", { fulfillment_id: id })
    case "payment_collection":
      return read("order_payment_collection", "order_id", { payment_collection_id: id })
    case "payment": {
      const collection = await read("payment", "payment_collection_id", { id })
      return collection && findOrderId(container, "payment_collection", collection)
    }
    default:
      return read(part, "order_id", { id })
  }
}

/** The order that something belongs to; null when there is none. */
export async function findOrderOf(
  container: MedusaContainer,
  part: OrderPart,
  id: string,
): Promise<NamedOrder | null> {
  const orderId = await findOrderId(container, part, id)
  if (!orderId) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: orderId },
  })
  const order = data[0]
  return order ? { id: order.id, display_id: Number(order.display_id) } : null
}

import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { readBoughtTotals, showBought } from "../../../queries/order/read-bought-totals"
import { readLineOrder } from "../../../queries/order/read-line-order"
import type { AnyRequest } from "../caller"

type Item = Parameters<Awaited<ReturnType<typeof readLineOrder>>>[0][number]
type OrderBody = { order: { items: Item[] } }

function hasLines(body: unknown): body is OrderBody {
  const order: unknown = Object(body).order
  return Array.isArray(Object(order).items)
}

/**
 * Core's order in a response has its lines in the order in which they were added, and the
 * amounts of what was bought, also after goods came back.
 */
export async function sortLines(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? ""
  const [sort, bought] = await Promise.all([
    readLineOrder(req.scope, id),
    readBoughtTotals(req.scope, id),
  ])
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    if (!hasLines(body)) return send(body)
    const order = showBought(body.order, bought)
    return send({ ...body, order: { ...order, items: sort(order.items) } })
  }
  next()
}

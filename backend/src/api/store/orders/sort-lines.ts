import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { readLineOrder } from "../../../queries/order/read-line-order"
import type { AnyRequest } from "../caller"

type Items = Parameters<Awaited<ReturnType<typeof readLineOrder>>>[0]
type OrderBody = { order: { items: Items } }

function hasLines(body: unknown): body is OrderBody {
  const order: unknown = Object(body).order
  return Array.isArray(Object(order).items)
}

/** Core's order in a response has its lines in the order in which they were added. */
export async function sortLines(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const sort = await readLineOrder(req.scope, req.params.id ?? "")
  const send = res.json.bind(res)
  res.json = (body: unknown) =>
    send(
      hasLines(body)
        ? { ...body, order: { ...body.order, items: sort(body.order.items) } }
        : body,
    )
  next()
}

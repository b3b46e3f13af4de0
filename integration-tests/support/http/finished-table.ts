import { STORE_ROUTES, type StoreRow } from "./route-table"

/**
 * What the owner gets for each route on a cart that has become an order, and on that order. The
 * requests are those of `route-table.ts`, with finished things in place of live ones. The test
 * fails for a route with something of the owner's that has no status here.
 */
export const FINISHED: Record<string, number> = {
  "GET /store/carts/:id": 200,
  "GET /store/carts/:id/refusals": 200,
  "GET /store/carts/:id/changes": 200,
  "GET /store/carts/:id/confirmations": 200,
  // Nothing is left to reserve or to confirm.
  "POST /store/carts/:id/changes": 200,
  "POST /store/carts/:id/confirmations": 200,
  "POST /store/carts/:id": 409,
  "POST /store/carts/:id/line-items": 409,
  "POST /store/carts/:id/line-items/:line_id": 409,
  "DELETE /store/carts/:id/line-items/:line_id": 409,
  "POST /store/carts/:id/promotions": 409,
  "DELETE /store/carts/:id/promotions": 409,
  "POST /store/carts/:id/taxes": 409,
  "POST /store/carts/:id/shipping-methods": 409,
  "POST /store/carts/:id/customer": 409,
  // The same order once more.
  "POST /store/carts/:id/complete": 200,
  "GET /store/shipping-options": 200,
  "POST /store/shipping-options/:id/calculate": 409,
  "POST /store/payment-collections": 409,
  "POST /store/payment-collections/:id/payment-sessions": 409,
  "GET /store/orders/:id": 200,
  "GET /store/orders/:id/confirmations": 200,
  "GET /store/orders/:id/timeline": 200,
  "GET /store/orders/:id/invoices": 200,
  "GET /store/orders/:id/invoices/:invoice_id": 404,
  "GET /store/orders/:id/returns": 200,
  "POST /store/orders/:id/returns": 409,
  "GET /store/orders/:id/claims": 200,
  "POST /store/orders/:id/claims": 409,
  "POST /store/orders/:id/claims/:claim_id/pictures": 400,
  // Without the confirmation nothing is cancelled.
  "POST /store/orders/:id/cancel": 400,
  // Nothing is due, and nothing is opened.
  "GET /store/orders/:id/payment": 200,
  "POST /store/orders/:id/payment": 200,
  "POST /store/orders/:id/payment/completion": 200,
  // It is the owner's already.
  "POST /store/orders/:id/transfer/request": 400,
  "POST /store/orders/:id/transfer/accept": 400,
  "POST /store/orders/:id/transfer/decline": 400,
  "POST /store/orders/:id/transfer/cancel": 400,
  // Nothing has been sent.
  "POST /store/returns": 400,
}

/** The code of a 409 where it is not `cart_completed`. */
export const REFUSALS: Record<string, string> = {
  "POST /store/orders/:id/returns": "not_returnable",
  "POST /store/orders/:id/claims": "not_claimable",
}

/** Live things of the owner's, and the finished ones that take their place. */
const FINISHED_THINGS: Record<string, string> = {
  cart: "doneCart",
  openCart: "doneCart",
  line: "doneLine",
  openLine: "doneLine",
  collectionOfCart: "doneCollection",
  order: "doneOrder",
  orderLine: "doneOrderLine",
}

function finish(text: string): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const other = FINISHED_THINGS[name]
    return other ? `{${other}}` : all
  })
}

/** Rows of the table of routes that name something which can be finished. */
export function listFinishedRows(): StoreRow[] {
  return STORE_ROUTES.flatMap((row) => {
    const path = finish(row.path)
    const body = row.body === undefined ? undefined : JSON.stringify(row.body)
    const finishedBody = body === undefined ? undefined : finish(body)
    if (path === row.path && body === finishedBody) return []
    const parsed: unknown =
      finishedBody === undefined ? undefined : JSON.parse(finishedBody)
    return [{ ...row, path, body: parsed }]
  })
}

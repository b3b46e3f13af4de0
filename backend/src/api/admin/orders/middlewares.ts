import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { muteMail } from "./mute-mail"
import { AdminAskForPayment, AdminIssueInvoices, AdminRepeatMail } from "./validators"

const PARCEL = "/admin/orders/:id/fulfillments/:fulfillment_id"

/** They come after the order's lock, which has the same paths. */
export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: `${PARCEL}/shipments`,
    middlewares: [muteMail("order-shipped")],
  },
  {
    method: ["POST"],
    matcher: `${PARCEL}/mark-as-delivered`,
    middlewares: [muteMail("order-delivered")],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/mails",
    middlewares: [validateAndTransformBody(AdminRepeatMail)],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/invoices",
    middlewares: [validateAndTransformBody(AdminIssueInvoices)],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/payment-link",
    middlewares: [validateAndTransformBody(AdminAskForPayment)],
  },
]

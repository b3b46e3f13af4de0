import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { locateReturnWorkflow } from "../../../workflows/return/locate-return"
import { AdminInspectReturn, AdminReceiveReturn, AdminRefundReturns } from "./validators"

/** A return that is received goes into quarantine; the dashboard shows that location. */
async function locateReturn(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await locateReturnWorkflow(req.scope).run({ input: { return_id: req.params.id ?? "" } })
  next()
}

/** They come after the order's lock, which has the same paths. */
export const adminReturnMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/returns/:id/receive",
    middlewares: [locateReturn],
  },
  {
    method: ["POST"],
    matcher: "/admin/returns/:id/arrivals",
    middlewares: [validateAndTransformBody(AdminReceiveReturn)],
  },
  {
    method: ["POST"],
    matcher: "/admin/returns/:id/inspections",
    middlewares: [validateAndTransformBody(AdminInspectReturn)],
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/return-refunds",
    middlewares: [validateAndTransformBody(AdminRefundReturns)],
  },
]

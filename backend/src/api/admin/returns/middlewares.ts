import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { locateReturnWorkflow } from "../../../workflows/order/locate-return"

/** A return that is received must have a location, before anything is written. */
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
  "receive",
  "receive/confirm",
].map((step) => ({
  method: ["POST"],
  matcher: `/admin/returns/:id/${step}`,
  middlewares: [locateReturn],
}))

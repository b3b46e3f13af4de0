import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { alignCartMarketWorkflow } from "../../../workflows/cart-guard/align-cart-market"

/**
 * What is read of the body here; everything else is left as it is, and wrong types too: Medusa's
 * own validator comes next and refuses them.
 */
const Placed = z.object({
  region_id: z.string().nullish().catch(undefined),
  shipping_address: z
    .object({ country_code: z.string().nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  items: z
    .array(z.object({ variant_id: z.string(), quantity: z.number() }))
    .optional()
    .catch(undefined),
})

/**
 * The cart's sales channel always follows its region, so that price, tax and warehouse belong
 * to one market, and the shipping address lies within it. What the client says about the sales
 * channel does not count.
 */
export async function alignMarket(
  req: MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isCartItself = req.method === "POST" && req.path === "/"
  const parsed = Placed.safeParse(req.body ?? {})
  if (!isCartItself || !parsed.success) {
    next()
    return
  }
  const { result } = await alignCartMarketWorkflow(req.scope).run({
    input: {
      cart_id: req.params.id ?? null,
      region_id: parsed.data.region_id ?? null,
      country_code: parsed.data.shipping_address?.country_code?.toLowerCase() ?? null,
      customer_id: req.auth_context?.actor_id ?? null,
      items: parsed.data.items ?? [],
    },
  })
  req.body = { ...(req.body ?? {}), ...result }
  next()
}

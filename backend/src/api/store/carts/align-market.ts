import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { planCartMarket } from "../../../queries/cart-guard/plan-cart-market"
import { InvalidRequestError } from "../../hardening/refuse-unusable"

/**
 * The part of the body that is read here. Everything else stays unchanged, wrong types
 * included: Medusa's own validator runs next and refuses them.
 */
const Placed = z.object({
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  shipping_address: z
    .object({ country_code: z.string().nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  items: z
    .array(z.object({ variant_id: z.string(), quantity: z.number() }))
    .optional()
    .catch(undefined),
})

type Body = Record<string, unknown>

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Medusa stores country codes in lower case and compares them letter by letter. */
function lowerCountry(body: Body, key: string): Body {
  const address = body[key]
  if (!isBody(address) || typeof address.country_code !== "string") return body
  const country_code = address.country_code.toLowerCase()
  return { ...body, [key]: { ...address, country_code } }
}

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">> &
  Partial<Pick<MedusaStoreRequest, "publishable_key_context">>

/**
 * Refuses a channel that the cart will not get; `due` is the channel of its market, if
 * any.
 */
function assertChannel(req: AnyRequest, named: string, due: string | undefined): void {
  const allowed = due ? [due] : (req.publishable_key_context?.sales_channel_ids ?? [])
  if (allowed.includes(named)) return
  const sentence = "sales_channel_id is not the channel in which this region is sold."
  throw new InvalidRequestError(sentence, ["sales_channel_id"])
}

/**
 * Sets the cart's sales channel by its region, so that price, tax and warehouse belong to
 * one market and the shipping address is in it. A client may name the channel, as
 * Medusa's own clients do, but only the one that the cart gets anyway.
 */
export async function alignMarket(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isCartItself = req.method === "POST" && req.path === "/"
  const parsed = Placed.safeParse(req.body ?? {})
  if (!isCartItself || !parsed.success) {
    next()
    return
  }
  const { data } = parsed
  const plan = await planCartMarket(req.scope, {
    cart_id: req.params.id ?? null,
    region_id: data.region_id ?? null,
    country_code: data.shipping_address?.country_code?.toLowerCase() ?? null,
    customer_id: req.auth_context?.actor_id ?? null,
    items: data.items ?? [],
  })
  if (data.sales_channel_id) {
    assertChannel(req, data.sales_channel_id, plan.sales_channel_id)
  }
  const body = lowerCountry(
    lowerCountry(isBody(req.body) ? req.body : {}, "shipping_address"),
    "billing_address",
  )
  req.body = { ...body, ...plan }
  next()
}

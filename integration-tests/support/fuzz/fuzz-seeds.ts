import { existsSync } from "node:fs"
import path from "node:path"
import { openCart, prepareCheckout } from "../http/cart"
import { PEOPLE } from "../http/people"
import { nameRoute, type RunningRoute } from "../http/running-route"
import type { Shop } from "../http/shop"
import type { Known } from "./requests"
import type { RawRequest } from "./send"

const CORE_ROUTES = path.join(path.dirname(require.resolve("@medusajs/medusa")), "api")

function isOfCore({ path: matcher }: RunningRoute): boolean {
  const folders = matcher.split("/").map((part) => part.replace(/^:(.*)$/, "[$1]"))
  return existsSync(path.join(CORE_ROUTES, ...folders, "route.js"))
}

/** Store, sign-in, and whatever this plugin adds to the routes of staff. */
export function listOpenRoutes(routes: readonly RunningRoute[]): RunningRoute[] {
  const open = routes.filter(
    (route) => /^\/(store|auth)\//.test(route.path) || !isOfCore(route),
  )
  const byName = new Map(open.map((route) => [nameRoute(route), route]))
  return [...byName.values()].filter(({ method }) => method !== "OPTIONS")
}

async function signIn(shop: Shop, door: string, who: "client" | "admin") {
  const { body } = await shop
    .as("door")
    .post<{ token: string }>(`/auth/${door}/emailpass`, PEOPLE[who])
  return `Bearer ${body.token}`
}

/** Real ids and signed-in people of a shop. */
export async function listSeeds(shop: Shop): Promise<Known> {
  const carts = [
    await openCart(shop, shop.guest, { "AFT-BALM-15": 1 }),
    await openCart(shop, shop.client, { "AFT-FOAM-50": 1 }),
  ]
  await prepareCheckout(shop.guest, carts[0] ?? (await openCart(shop, shop.guest)))
  const ids = async (entity: string, fields = ["id"]) => {
    const { data } = await shop.query({ entity, fields })
    return data.slice(0, 5).flatMap((row) => Object.values(row).map(String))
  }
  const key = { "x-publishable-api-key": shop.publishableKey }
  return {
    ids: {
      carts: carts.map(({ id }) => id),
      "line-items": carts.flatMap(({ items }) => items.map(({ id }) => id)),
      products: await ids("product"),
      variants: await ids("variant"),
      "product-variants": await ids("variant"),
      "product-categories": await ids("product_category"),
      regions: await ids("region"),
      "shipping-options": await ids("shipping_option"),
      "payment-collections": await ids("payment_collection"),
      currencies: ["usd", "eur"],
      catalog: ["gentle-foam-cleanser"],
      articles: await ids("article", ["slug"]),
      auth: ["customer", "user"],
      ":actor_type": ["emailpass"],
      actor_type: ["customer", "user"],
      auth_provider: ["emailpass"],
    },
    people: [
      key,
      { ...key, authorization: await signIn(shop, "customer", "client") },
      { ...key, authorization: await signIn(shop, "user", "admin") },
    ],
  }
}

/** A request in one line, without its token. */
export function describeRequest({ method, target, headers, body }: RawRequest): string {
  const { authorization = "", ...others } = headers
  return JSON.stringify({
    method,
    target,
    headers: others,
    signed: authorization.slice(0, 10),
    body: String(body).slice(0, 300),
  })
}

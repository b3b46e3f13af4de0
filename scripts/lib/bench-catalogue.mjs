import { performance } from "node:perf_hooks"
import { fillCatalogue } from "./fill-catalogue.mjs"
import { formatTable, median, percentile } from "./bench-figures.mjs"
import { withClient } from "./shop-database.mjs"

const rounds = 20
const list = "/store/catalog/products?country_code=us&limit=12"

/** What is asked of the backend, by its name in the table. */
const requests = {
  "list of 12": list,
  "list of 12 by name": `${list}&sort=name`,
  "list of 12, one category": `${list}&category=aftercare&offset=12`,
  "list of 12, in stock": `${list}&in_stock=true`,
  "list of 12 by price": `${list}&sort=price-asc`,
  "one product": "/store/catalog/products/complete-skin-correcting-kit?country_code=us",
  "every handle": "/store/catalog/handles?country_code=us",
}
/** @param {() => Promise<Response>} ask @returns {Promise<number>} milliseconds */
async function time(ask) {
  const begun = performance.now()
  const response = await ask()
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return performance.now() - begun
}

/**
 * Fills a shop with copies of its products and times what reads the catalogue, one request
 * after the other. The first of each is thrown away.
 *
 * @param {import("./bench-checkout.mjs").Shop & { storefront: string }} shop
 * @param {string} databaseUrl
 * @param {number} products   at least so many
 * @param {(detail: string) => void} tell
 * @returns {Promise<string>}  the table
 */
export async function benchCatalogue(shop, databaseUrl, products, tell) {
  tell("copying products")
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query("select count(*)::int as count from product")
    const copies = Math.ceil(products / rows[0].count) - 1
    if (copies > 0) await fillCatalogue(client, copies)
  })
  const headers = { "x-publishable-api-key": shop.publishableKey }
  const rows = [["request", "p50 ms", "p95 ms"]]
  for (const [name, path] of Object.entries(requests)) {
    tell(name)
    const times = []
    for (let round = -1; round < rounds; round += 1) {
      const took = await time(() => fetch(`${shop.backend}${path}`, { headers }))
      if (round >= 0) times.push(took)
    }
    const words = [median(times), percentile(times, 0.95)].map((took) => took.toFixed(0))
    rows.push([name, ...words])
  }
  const response = await fetch(`${shop.backend}${requests["every handle"]}`, { headers })
  const body = /** @type {{ handles: string[] }} */ (await response.json())
  // Pages that nobody has asked for yet.
  const pages = {
    home: "/us",
    "all products": "/us/shop/all",
    "a product": `/us/products/${body.handles.at(-1)}`,
    sitemap: "/sitemap.xml",
  }
  for (const [name, page] of Object.entries(pages)) {
    tell(name)
    const took = await time(() => fetch(`${shop.storefront}${page}`))
    rows.push([`${name}, first request`, took.toFixed(0), ""])
  }
  return formatTable(rows)
}

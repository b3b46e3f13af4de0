import { Client } from "pg"
import { ORDER_CART_HEADER } from "../../../backend/src/contracts"
import type { Actor } from "../../support/http/actor"
import { inTurns } from "../../support/http/raw-request"
import {
  type OwnedFixtures,
  fillIn,
  makeOwnedFixtures,
} from "../../support/http/owned-fixtures"
import { buy, complete, openCart, prepareCheckout } from "../../support/http/cart"
import { FIELD_GUESSES } from "../../support/http/field-guesses"
import { PEOPLE } from "../../support/http/people"
import { STORE_ROUTES } from "../../support/http/route-table"
import { listKeys, listNumbers } from "../../support/http/search-response"
import { describeShop, type Shop } from "../../support/http/shop"
import { setStock } from "../../support/http/stock"

/** Stands wherever staff write what no buyer should read. */
const MARK = "marker-of-the-staff"
const STOCK = 7313
const SECRET_KEYS = [
  "location_levels",
  "stocked_quantity",
  "reserved_quantity",
  "inventory_items",
  "created_by",
]

async function must(response: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await response
  if (status !== 200) throw new Error(`Not done: ${status} ${JSON.stringify(body)}`)
}

/** Writes the mark into metadata of all kinds, an odd number on the shelf, a secret on payments. */
async function plantSecrets(shop: Shop, own: OwnedFixtures): Promise<void> {
  const metadata = { cost: MARK, note: MARK }
  const notes: [string, Record<string, unknown>][] = [
    [`/admin/products/{product}`, { metadata, collection_id: "{collection}" }],
    [`/admin/products/{product}/variants/{variant}`, { metadata }],
    [`/admin/product-categories/{category}`, { metadata }],
    [`/admin/collections/{collection}`, { metadata }],
    [`/admin/product-tags/{tag}`, { metadata }],
    [`/admin/product-types/{type}`, { metadata }],
    [`/admin/regions/{region}`, { metadata: { ...metadata, market: "us" } }],
    [`/admin/return-reasons/{reason}`, { value: "r", label: "R", metadata }],
    [`/admin/orders/{order}`, { metadata }],
  ]
  for (const [path, body] of notes) {
    const text = fillIn(JSON.stringify(body), own)
    await must(shop.admin.post(fillIn(path, own), JSON.parse(text)))
  }
  await setStock(shop, { "AFT-BALM-15": STOCK })
  const database = new Client({ connectionString: shop.databaseUrl })
  await database.connect()
  await database.query("update payment_session set data = $1", [{ client_secret: MARK }])
  await database.query("update payment set data = $1", [{ client_secret: MARK }])
  await database.end()
}

function listErrors(path: string, status: number, body: unknown): unknown[] {
  const text = JSON.stringify(body)
  const keys = listKeys(body)
  const told = [
    ...(status >= 500 ? [status] : []),
    ...(text.includes(MARK) ? [MARK] : []),
    ...(listNumbers(body).includes(STOCK) ? ["stock"] : []),
    ...SECRET_KEYS.filter((key) => keys.has(key)),
    ...Object.values(PEOPLE)
      .map(({ email }) => email)
      .filter((email) => text.includes(email)),
  ]
  return told.length > 0 ? [{ path, told }] : []
}

/** How many guesses one request holds. */
const TOGETHER = 20

/**
 * Asks for some guesses in one request. When that is refused or tells something, the guesses
 * are asked for again in halves, down to each one alone.
 */
async function guess(who: Actor, path: string, guesses: string[]): Promise<unknown[]> {
  const fields = encodeURIComponent(guesses.join(","))
  const requested = `${path}${path.includes("?") ? "&" : "?"}fields=${fields}`
  const { status, body } = await who.get<unknown>(requested)
  const faults = listErrors(requested, status, body)
  if (guesses.length === 1 || (status === 200 && faults.length === 0)) return faults
  const middle = Math.ceil(guesses.length / 2)
  const halves = [guesses.slice(0, middle), guesses.slice(middle)]
  const found: unknown[] = []
  for (const half of halves) found.push(...(await guess(who, path, half)))
  return found.length > 0 ? found : faults
}

/** The guesses of a page: those that add to what is told apart from those that replace it. */
function group(guesses: readonly string[]): string[][] {
  const adding = guesses.filter((one) => /^[*+]/.test(one))
  const replacing = guesses.filter((one) => !/^[*+]/.test(one))
  return [adding, replacing].flatMap((kind) =>
    Array.from({ length: Math.ceil(kind.length / TOGETHER) }, (_, at) =>
      kind.slice(at * TOGETHER, (at + 1) * TOGETHER),
    ),
  )
}

/** Asks every path for every guess, four requests at a time. */
async function crawl(who: Actor, paths: string[]): Promise<unknown[]> {
  const requested = paths.flatMap((path) =>
    group(FIELD_GUESSES).map((guesses) => ({ path, guesses })),
  )
  const found = await inTurns(requested.length, 4, async (at) => {
    const one = requested[at]
    return one ? guess(who, one.path, one.guesses) : []
  })
  return found.flat()
}

describeShop("what no answer tells", (shop) => {
  it("A9: 200 guesses of fields, on every route a guest may read, find no secret", async () => {
    expect(FIELD_GUESSES.length).toBeGreaterThanOrEqual(200)
    const own = await makeOwnedFixtures(shop, shop.client)
    const guestCart = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    const bought = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    const order = await buy(shop.guest, bought)
    await plantSecrets(shop, { ...own, order: order.id })
    const readable = STORE_ROUTES.filter(
      ({ route, answers }) => route.startsWith("GET ") && answers.guest === 200,
    )
    expect(readable.length).toBeGreaterThan(20)
    const lists = /^GET \/store\/(products|product-variants|product-options)$/
    const paths = readable.map(({ route, path }) =>
      lists.test(route) ? `${path}?limit=2` : fillIn(path, own),
    )
    // The guest's own cart tells no more of the goods in it than the shop does.
    expect(await crawl(shop.guest, [...paths, `/store/carts/${guestCart.id}`])).toEqual(
      [],
    )
    const buyer = shop.as("buyer", { [ORDER_CART_HEADER]: bought.id })
    expect(await crawl(buyer, [`/store/orders/${order.id}`])).toEqual([])
    // The marks are there to be found: staff see them.
    const seen = await shop.admin.get<unknown>(
      `/admin/products/${own.product}?fields=%2Bmetadata`,
    )
    expect(JSON.stringify(seen.body)).toContain(MARK)
  }, 600_000)

  it("A9: a client secret is told in the buyer's own checkout alone", async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    await prepareCheckout(shop.guest, cart)
    const database = new Client({ connectionString: shop.databaseUrl })
    await database.connect()
    await database.query("update payment_session set data = $1", [
      { client_secret: MARK },
    ])
    await database.end()
    const fields = "fields=*payment_collection.payment_sessions"
    const mine = await shop.guest.get<unknown>(`/store/carts/${cart.id}?${fields}`)
    expect(JSON.stringify(mine.body)).toContain(MARK)
    const { status, body } = await complete(shop.guest, cart.id)
    expect(status).toBe(200)
    const buyer = shop.as("buyer", { [ORDER_CART_HEADER]: cart.id })
    const later = await buyer.get<unknown>(
      `/store/orders/${body.order.id}?fields=*payment_collections.payment_sessions,*payment_collections.payments`,
    )
    expect(later.status).toBe(200)
    expect(JSON.stringify(later.body)).not.toContain(MARK)
  })

  it("A10: stock is told in steps, never to the piece", async () => {
    const only = await shop.admin.post<{ api_key: { id: string; token: string } }>(
      "/admin/api-keys",
      { title: "one market", type: "publishable" },
    )
    const { data } = await shop.query({
      entity: "sales_channel",
      fields: ["id", "metadata"],
    })
    const us = data.find(
      (one) => (one.metadata as { market?: string } | null)?.market === "us",
    )
    await must(
      shop.admin.post(`/admin/api-keys/${only.body.api_key.id}/sales-channels`, {
        add: [us?.id],
      }),
    )
    const visitor = shop.as("visitor", {
      "x-publishable-api-key": only.body.api_key.token,
    })
    const told: [number, unknown][] = []
    for (const pieces of [0, 1, 4, 7, 19, 33, STOCK]) {
      await setStock(shop, { "AFT-BALM-15": pieces })
      const { body } = await visitor.get<{
        product: { variants: { sku: string; inventory_quantity: number }[] }
      }>(
        `/store/products/${shop.productId("recovery-balm")}?fields=*variants,%2Bvariants.inventory_quantity`,
      )
      const variant = body.product.variants.find(({ sku }) => sku === "AFT-BALM-15")
      told.push([pieces, variant?.inventory_quantity])
    }
    expect(told).toEqual([
      [0, 0],
      [1, 1],
      [4, 1],
      [7, 5],
      [19, 5],
      [33, 20],
      [STOCK, 20],
    ])
  })

  it("A11: no query and no header moves a guest's price, and none breaks the answer", async () => {
    const group = await shop.query({ entity: "customer_group", fields: ["id"] })
    const groupId = String(group.data.at(-1)?.id)
    const { data } = await shop.query({
      entity: "customer",
      fields: ["id"],
      filters: { email: PEOPLE.practitioner.email, has_account: true },
    })
    const customer = String(data[0]?.id)
    const cart = await openCart(shop, shop.practitioner, { "AFT-BALM-15": 1 })
    const spoofs: [string, Record<string, string>?][] = [
      [`customer_id=${customer}`],
      [`customer.id=${customer}`],
      [`customer[id]=${customer}`],
      [`customer.groups.id=${groupId}`],
      ["customer.groups.id="],
      [`customer[groups][id]=${groupId}`],
      [`customer[groups][0][id]=${groupId}`],
      [`customer_group_id=${groupId}`],
      [`customer_groups[]=${groupId}`],
      [`groups=${groupId}`],
      [`cart_id=${cart.id}`],
      [`cart_id[]=${cart.id}`],
      [`context[customer][groups][][id]=${groupId}`],
      [`pricing_context[customer_group_id]=${groupId}`],
      ["price_list_id[]=all"],
      ["currency_code=eur"],
      ["quantity=1000000"],
      [`auth_context[actor_id]=${customer}`],
      ["", { "x-medusa-customer-id": customer, "x-customer-group-id": groupId }],
      ["", { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6ImEifQ." }],
      ["", { cookie: `customer_id=${customer}; connect.sid=s%3Aguess` }],
    ]
    expect(spoofs.length).toBeGreaterThanOrEqual(20)
    const product = shop.productId("recovery-balm")
    const doors = [
      `/store/products/${product}`,
      "/store/products",
      "/store/product-variants",
    ]
    const wrong: unknown[] = []
    for (const [query, headers] of spoofs) {
      for (const door of doors) {
        const fields = door.includes("variants")
          ? "*calculated_price"
          : "*variants.calculated_price"
        const path = `${door}?region_id=${shop.regionId.us}&fields=${fields}&${query}`
        const { status, body } = await shop.as("spoof", headers).get<unknown>(path)
        const hasTradePrice = listNumbers(body).includes(6.5)
        if (status >= 500 || hasTradePrice) wrong.push({ path, headers, status })
      }
    }
    expect(wrong).toEqual([])
    const seen = await shop.practitioner.get<unknown>(
      `/store/products/${product}?region_id=${shop.regionId.us}&fields=*variants.calculated_price`,
    )
    expect(listNumbers(seen.body)).toContain(6.5)
  })
})

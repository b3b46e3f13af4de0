import fc from "fast-check"
import { startHealthProbe } from "../../support/fuzz/health-probe"
import { describeRequest, listSeeds, listOpenRoutes } from "../../support/fuzz/fuzz-seeds"
import { arbitraryRequest } from "../../support/fuzz/requests"
import { type RawRequest, send } from "../../support/fuzz/send"
import { ORDER_NAMES } from "../../support/fuzz/words"
import { openCart, readCart } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"

const SEED = Number(process.env["CLEARLINE_FUZZ_SEED"] ?? 20_261_128)
/** Longest that one request may keep the others waiting: 100 ms, with tenfold headroom. */
const MAX_WAIT_MS = 1_000
const x = (count: number) => "x".repeat(count)

/** Core answers nothing at all here while its index module is off. */
const NEVER_ANSWERED = "/admin/index/details"

describeShop("bounds of what is sent", (shop) => {
  const key = () => ({ "x-publishable-api-key": shop.publishableKey })
  const ask = (target: string, given: Partial<RawRequest> = {}) =>
    send(shop.url, {
      ...{ method: "GET", target, body: null },
      ...given,
      headers: { ...key(), "content-type": "application/json", ...given.headers },
    })
  const post = (target: string, body: unknown) =>
    ask(target, { method: "POST", body: JSON.stringify(body) })
  const readFields = (text: string) => (JSON.parse(text) as { fields?: string[] }).fields

  it.each<[string, unknown, string]>([
    ["/store/carts/:cart", { email: `${x(5_000)}@example.com` }, "email"],
    [
      "/store/carts/:cart",
      { shipping_address: { phone: "1".repeat(100_000 - 90) } },
      "shipping_address.phone",
    ],
    [
      "/store/carts/:cart",
      { shipping_address: { phone: x(41) } },
      "shipping_address.phone",
    ],
    [
      "/store/carts/:cart",
      { billing_address: { first_name: x(121) } },
      "billing_address.first_name",
    ],
    [
      "/store/carts/:cart",
      { shipping_address: { city: x(121) } },
      "shipping_address.city",
    ],
    [
      "/store/carts/:cart",
      { shipping_address: { postal_code: x(33) } },
      "shipping_address.postal_code",
    ],
    ["/store/carts/:cart", { locale: x(1_000) }, "locale"],
    ["/store/carts/:cart", { promo_codes: ["OK", x(129)] }, "promo_codes.1"],
    ["/store/carts/:cart", { metadata: { [x(129)]: 1 } }, "metadata"],
    [
      "/store/carts/:cart",
      { shipping_address: { city: "Ber\u0007lin" } },
      "shipping_address.city",
    ],
    ["/store/carts", { region_id: x(30_000) }, "region_id"],
    [
      "/store/carts",
      { items: [{ variant_id: x(129), quantity: 1 }] },
      "items.0.variant_id",
    ],
    ["/store/payment-collections", { cart_id: x(90_000) }, "cart_id"],
    ["/store/payment-collections", { cart_id: `cart_${x(124)}` }, "cart_id"],
    ["/store/returns", { order_id: x(30_000) }, "order_id"],
    ["/store/order-lookups", { display_id: 1, email: x(255) }, "email"],
    ["/auth/customer/emailpass", { email: x(255), password: "p" }, "email"],
    [
      "/auth/customer/emailpass",
      { email: "a@b.example", password: x(1_025) },
      "password",
    ],
    ["/auth/user/emailpass/reset-password", { identifier: x(255) }, "identifier"],
  ])("S10: %s refuses %# and names the field", async (path, body, field) => {
    const cart = await openCart(shop, shop.guest)
    const before = await readCart(shop.guest, cart.id)
    const { status, text } = await post(path.replace(":cart", cart.id), body)
    expect([status, text]).toEqual([400, expect.stringContaining('"invalid_request"')])
    expect(readFields(text)).toEqual([field])
    expect(await readCart(shop.guest, cart.id)).toEqual(before)
  })

  it.each([
    `/store/carts/${x(129)}`,
    `/store/products/${x(5_000)}`,
    `/auth/customer/${x(8_000)}`,
    `/store/products?id=${x(129)}`,
    `/store/products?id[]=a&id[]=${x(129)}`,
    `/store/products?category_id[$in][0]=${x(129)}`,
    `/store/products?region_id=${x(129)}`,
    `/store/products?q=${x(2_001)}`,
    "/store/products?q=%07",
    "/store/products?q=%EF%BF%BE",
    "/store/carts/a%0Bb",
  ])("S10: %# is refused in the address", async (target) => {
    const { status, text } = await ask(target)
    expect([status, text]).toEqual([400, expect.stringContaining('"invalid_request"')])
    expect(text.length).toBeLessThan(500)
  })

  it("R13: staff can store nothing that a feed cannot contain", async () => {
    for (const letter of ["\u0007", "\u0001", "\u001f", "\ufffe", "\uffff", "\ud800"]) {
      const text = `Bell ${letter}`
      const tries: [string, unknown][] = [
        ["/admin/articles", { slug: "a-bell", title: text }],
        ["/admin/articles", { slug: "a-bell", title: "Bell", summary: text }],
        ["/admin/products", { title: text, options: [{ title: "a", values: ["b"] }] }],
        ["/admin/product-categories", { name: text }],
        ["/admin/collections", { title: "Bell", handle: text }],
      ]
      for (const [path, body] of tries) {
        const { status, body: told } = await shop.admin.post<{ code?: string }>(
          path,
          body,
        )
        expect([path, status, told.code]).toEqual([path, 400, "invalid_request"])
      }
    }
  })

  it("R13: an import names the line with what cannot be stored", async () => {
    const { people } = await listSeeds(shop)
    const edge = "clearline-test"
    const csv = "Product Handle,Product Title\na-bell,Bell\nb-bell,Be\u0007ll\n"
    const { status, text } = await ask("/admin/products/import", {
      method: "POST",
      headers: {
        ...people[2],
        "content-type": `multipart/form-data; boundary=${edge}`,
      },
      body: `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n${csv}\r\n--${edge}--\r\n`,
    })
    expect([status, text]).toEqual([400, expect.stringContaining("Line 3")])
  })

  it("R18: an address that was copied with what nobody sees is the address", async () => {
    const cart = await openCart(shop, shop.guest)
    const { status, body } = await shop.guest.post<{
      cart: { email: string; shipping_address: { phone: string } }
    }>(`/store/carts/${cart.id}`, {
      email: "\u200bann@münchen.example\u202c",
      shipping_address: { phone: "\u202a+1 512 555 0100\u202c", country_code: "us" },
    })
    expect([status, body.cart.email, body.cart.shipping_address.phone]).toEqual([
      200,
      "ann@xn--mnchen-3ya.example",
      "+1 512 555 0100",
    ])
  })

  it("R18: an account of an international domain is found by both spellings", async () => {
    const password = "four plain words here"
    const register = (email: string) =>
      post("/auth/customer/emailpass/register", { email, password })
    expect((await register("eva@bücher.example")).status).toBe(200)
    const { data } = await shop.query({
      entity: "provider_identity",
      fields: ["entity_id"],
      filters: { entity_id: "eva@xn--bcher-kva.example" },
    })
    expect(data).toHaveLength(1)
  })

  it.each([
    ["products", "metadata"],
    ["products", "variants.inventory_quantity"],
    ["products", "variants.calculated_price"],
    ["products", "collection.metadata"],
    ["product-variants", "inventory_quantity"],
    ["product-variants", "calculated_price"],
    ["product-variants", "metadata"],
    ["product-tags", "products.metadata"],
    ["product-types", "products.metadata"],
    ["product-types", "metadata"],
    ["collections", "products.metadata"],
    ["product-categories", "metadata"],
    ["product-options", "metadata"],
    ["regions", "payment_providers"],
    ["regions", "metadata"],
  ])("S12: /store/%s is not ordered by %s", async (list, order) => {
    for (const sign of ["", "-"]) {
      const { status, text } = await ask(`/store/${list}?order=${sign}${order}`)
      expect([status, readFields(text)]).toEqual([400, ["order"]])
    }
  })

  it.each([
    "items.metadata",
    "total",
    "payment_status",
    "fulfillment_status",
    "item_total",
  ])("S12: orders of a client are not ordered by %s", async (order) => {
    expect((await shop.client.get(`/store/orders?order=${order}`)).status).toBe(400)
  })

  it("S12: no list of store or staff fails for the name of a real column", async () => {
    const { people } = await listSeeds(shop)
    const failures: string[] = []
    const taken = new Set<string>()
    for (const { method, path } of shop.routes) {
      const isList = method === "GET" && /^\/(store|admin)\/[^:]+$/.test(path)
      if (!isList || path === NEVER_ANSWERED) continue
      const headers = people[path.startsWith("/admin") ? 2 : 1] ?? {}
      const plain = await ask(`${path}?limit=1`, { headers })
      if (plain.status !== 200) continue
      for (const order of ORDER_NAMES) {
        const { status } = await ask(`${path}?limit=1&order=-${order}`, { headers })
        if (status >= 500) failures.push(`${status} ${path}?order=${order}`)
        if (status === 200) taken.add(`${path} ${order}`)
      }
    }
    expect(failures).toEqual([])
    // What the dashboard's own lists are ordered by.
    expect([...taken]).toEqual(
      expect.arrayContaining([
        ...["created_at", "updated_at", "title"].map((name) => `/admin/products ${name}`),
        ...["display_id", "created_at"].map((name) => `/admin/orders ${name}`),
        ...["email", "first_name", "last_name"].map((name) => `/admin/customers ${name}`),
        ...["sku", "title", "stocked_quantity", "reserved_quantity"].map(
          (name) => `/admin/inventory-items ${name}`,
        ),
        ...["code", "status"].map((name) => `/admin/promotions ${name}`),
        ...["title", "status"].map((name) => `/admin/price-lists ${name}`),
        "/admin/tax-regions country_code",
        "/admin/product-tags value",
        "/admin/shipping-option-types label",
        "/admin/currencies code",
        "/admin/stock-locations name",
        "/store/products title",
        "/store/products created_at",
        "/store/orders display_id",
      ]),
    )
  }, 600_000)

  it("S14: a page of another site is refused whatever host it claims", async () => {
    const headers = { origin: "https://evil.example", "x-forwarded-host": "evil.example" }
    const body = JSON.stringify({ region_id: shop.regionId.us })
    const { status } = await ask("/store/carts", { method: "POST", body, headers })
    expect(status).toBe(403)
  })

  it("S14: credentials are allowed only where an origin is", async () => {
    const own = await ask("/store/regions", {
      headers: { origin: "http://localhost:8000" },
    })
    const none = await ask("/store/regions")
    const foreign = await ask("/store/regions", {
      headers: { origin: "https://evil.example" },
    })
    for (const { headers } of [own, none, foreign]) {
      const isAllowed = headers["access-control-allow-origin"] !== undefined
      const mayUseCookies = headers["access-control-allow-credentials"] !== undefined
      expect([isAllowed, mayUseCookies]).toEqual([isAllowed, isAllowed])
    }
    expect(none.headers["access-control-allow-credentials"]).toBeUndefined()
    expect(foreign.headers["access-control-allow-origin"]).toBeUndefined()
  })

  it("S2: no single request keeps /health waiting", async () => {
    const known = await listSeeds(shop)
    const routes = listOpenRoutes(shop.routes)
    const drawn = fc.sample(arbitraryRequest(routes, known), { seed: SEED, numRuns: 300 })
    const large = (target: string, body: unknown): RawRequest => ({
      ...{ method: "POST", target, body: JSON.stringify(body) },
      headers: { ...key(), "content-type": "application/json" },
    })
    const requests = [
      large("/store/payment-collections", { cart_id: "a".repeat(90_000) }),
      large("/store/carts", { region_id: "a".repeat(90_000) }),
      large("/store/carts", { email: "a@".repeat(45_000) }),
      large("/store/carts", { metadata: { note: ".".repeat(90_000) } }),
      large("/store/order-lookups", { display_id: 1, email: "a.".repeat(45_000) }),
      large("/auth/customer/emailpass", { email: "a@a.".repeat(20_000), password: "x" }),
      ...drawn,
    ]
    const probe = await startHealthProbe(shop.url)
    const slow: string[] = []
    for (const request of requests) {
      await send(shop.url, request).catch(String)
      const waited = await probe.readLongest()
      if (waited > MAX_WAIT_MS) slow.push(`${waited} ms ← ${describeRequest(request)}`)
    }
    const { count } = await probe.stop()
    expect(slow).toEqual([])
    // The probe was at work all the time; how often depends on the machine.
    expect(count).toBeGreaterThan(requests.length / 10)
  }, 600_000)
})

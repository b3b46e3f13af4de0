import fc from "fast-check"
import { describeRequest, listSeeds, listOpenRoutes } from "../../support/fuzz/fuzz-seeds"
import { arbitraryRequest } from "../../support/fuzz/requests"
import { type RawRequest, send, sendAll } from "../../support/fuzz/send"
import { addLine, changeLine, openCart, readCart } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"

/** Set CLEARLINE_FUZZ_SEED to the number in the test's name to see the same requests again. */
const SEED = Number(process.env["CLEARLINE_FUZZ_SEED"] ?? 20_261_121)
const REQUESTS = Number(process.env["CLEARLINE_FUZZ_REQUESTS"] ?? 2_000)
describeShop("whatever is sent", (shop) => {
  const ask = (target: string, given: Partial<RawRequest> = {}) =>
    send(shop.url, {
      method: "GET",
      target,
      body: null,
      ...given,
      headers: { "x-publishable-api-key": shop.publishableKey, ...given.headers },
    })
  const post = (target: string, body: string, type = "application/json") =>
    ask(target, { method: "POST", body, headers: { "content-type": type } })

  it.each([
    ["unit_price", 0.01],
    ["compare_at_unit_price", 1],
    ["amount", 1],
    ["total", 1],
    ["customer_id", "cus_01"],
    ["sales_channel_id", "sc_01"],
    ["is_custom_price", true],
    ["adjustments", []],
  ])(
    "B2: %s is not the buyer's to say, on any level of any body",
    async (name, value) => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      const before = await readCart(shop.guest, cart.id)
      const line = { variant_id: shop.variantId("AFT-FOAM-50"), quantity: 1 }
      const lineId = cart.items[0]?.id ?? ""
      const tries: [string, unknown][] = [
        ["/store/carts", { region_id: shop.regionId.us, [name]: value }],
        [
          "/store/carts",
          { region_id: shop.regionId.us, items: [{ ...line, [name]: value }] },
        ],
        [`/store/carts/${cart.id}`, { [name]: value }],
        [`/store/carts/${cart.id}`, { shipping_address: { [name]: value } }],
        [`/store/carts/${cart.id}/line-items`, { ...line, [name]: value }],
        [`/store/carts/${cart.id}/line-items/${lineId}`, { quantity: 2, [name]: value }],
        [
          `/store/carts/${cart.id}/shipping-methods`,
          { option_id: "so_1", data: { [name]: value } },
        ],
        ["/store/payment-collections", { cart_id: cart.id, [name]: value }],
      ]
      for (const [path, body] of tries) {
        const { status, body: told } = await shop.guest.post<{ code: string }>(path, body)
        expect([path, status, told.code]).toEqual([path, 400, "invalid_request"])
      }
      expect(await readCart(shop.guest, cart.id)).toEqual(before)
    },
  )

  it.each([
    ["limit=-1", "limit"],
    ["offset=-1", "offset"],
    ["limit=1e3", "limit"],
    ["q=%00", "q"],
    ["created_at[$gt]=yesterday-ish", null],
    ["created_at[$gt]=2026-13-45", null],
    ["customer.groups.id=x", null],
    ["a.b.c=1", null],
    [
      `fields=${Array.from({ length: 50 }, () => "variants.product").join(".")}`,
      "fields",
    ],
    [`id=${"x".repeat(9_000)}`, null],
  ])("B9: the query %s is refused in words", async (query, field) => {
    const { status, text } = await ask(`/store/products?${query}`)
    const told = JSON.parse(text) as { code?: string; fields?: string[] }
    expect([status, told.code ?? "none"]).toEqual([400, "invalid_request"])
    if (field) expect(told.fields).toEqual([field])
  })

  it("B9: 2 kB of % and two locales are read as they can be", async () => {
    expect((await ask(`/store/products?q=${"%".repeat(2_000)}`)).status).toBeLessThan(500)
    expect((await ask("/store/products?locale=a&locale=b")).status).toBe(200)
    expect((await ask("/store/products?locale[]=a")).status).toBe(200)
    expect((await ask("/store/carts/%")).status).toBe(400)
    expect((await ask("/store/carts/%00")).status).toBe(400)
  })

  it.each([
    ["malformed", "{", 400],
    ["a bare word", "null", 400],
    ["500 deep", `${'{"metadata":'.repeat(500)}1${"}".repeat(500)}`, 400],
    ["1 MB", JSON.stringify({ email: "x".repeat(1_000_000) }), 413],
    ["NUL in an address", '{"shipping_address":{"city":"a\\u0000b"}}', 400],
    ["half a character", '{"shipping_address":{"city":"\\ud800"}}', 400],
    ["a reserved name", '{"metadata":{"__proto__":{"x":1}}}', 400],
    ["a country outside the region", '{"shipping_address":{"country_code":"jp"}}', 400],
  ])("B10: the body %s is refused and changes nothing", async (_name, body, status) => {
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    const before = await readCart(shop.guest, cart.id)
    const response = await post(`/store/carts/${cart.id}`, body)
    expect([response.status, response.text]).toEqual([
      status,
      expect.stringMatching(/"code"/),
    ])
    expect(await readCart(shop.guest, cart.id)).toEqual(before)
  })

  it("B10: names from right to left, and in any script, are taken as they are", async () => {
    const cart = await openCart(shop, shop.guest)
    const name = "\u202eمرحبا\u202c 👩🏽‍⚕️ Žofie"
    const { status, body } = await shop.guest.post<{
      cart: { shipping_address: { first_name: string } }
    }>(`/store/carts/${cart.id}`, {
      shipping_address: { first_name: name, country_code: "us" },
    })
    expect([status, body.cart.shipping_address.first_name]).toEqual([200, name])
  })

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "B10: %s is no language of the store",
    async (type) => {
      const response = await post("/store/carts", "region_id=x", type)
      expect([response.status, response.text]).toEqual([
        400,
        expect.stringContaining("JSON"),
      ])
    },
  )

  it("B11: what looks like a query stays text", async () => {
    const count = async () =>
      (await shop.query({ entity: "product", fields: ["id"] })).data
    const before = await count()
    for (const text of [
      "' OR 1=1 --",
      "'; DROP TABLE product; --",
      '{"$or":[{}]}',
      '") OR ("1"="1',
    ]) {
      const found = await shop.guest.get<{ count: number }>(
        `/store/products?q=${encodeURIComponent(text)}`,
      )
      expect([text, found.status, found.body.count]).toEqual([text, 200, 0])
      const cart = await openCart(shop, shop.guest)
      const { status } = await shop.guest.post(`/store/carts/${cart.id}`, {
        shipping_address: { first_name: text, company: text, country_code: "us" },
      })
      expect(status).toBe(200)
    }
    for (const query of ["$or[0][status]=draft", "$and[][$or][]=1", "order=id;drop"]) {
      expect((await ask(`/store/products?${query}`)).status).toBeLessThan(500)
    }
    expect(await count()).toEqual(before)
  })

  it("B12: a cart holds at most 100 lines and 8 KB of metadata", async () => {
    const cart = await openCart(shop, shop.guest)
    const variant_id = shop.variantId("AFT-FOAM-50")
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        variant_id,
        quantity: 1,
        metadata: { at },
      }))
    const made = await shop.guest.post("/store/carts", {
      region_id: shop.regionId.us,
      items: items(500),
    })
    expect(made).toMatchObject({ status: 400, body: { code: "cart_too_large" } })
    const note = { note: "x".repeat(90_000) }
    expect(
      await shop.guest.post(`/store/carts/${cart.id}`, { metadata: note }),
    ).toMatchObject({
      status: 400,
      body: { code: "invalid_request", fields: ["metadata"] },
    })
    const part = { note: "x".repeat(5_000) }
    expect(
      (await addLine(shop, shop.guest, cart.id, "AFT-FOAM-50", 1, part)).status,
    ).toBe(200)
    expect(
      await addLine(shop, shop.guest, cart.id, "AFT-BALM-15", 1, part),
    ).toMatchObject({ status: 400, body: { code: "cart_too_large" } })
    expect(
      await shop.guest.post(`/store/carts/${cart.id}`, { metadata: part }),
    ).toMatchObject({ status: 400, body: { code: "cart_too_large" } })
    const { items: held } = await readCart(shop.guest, cart.id)
    expect(held).toHaveLength(1)
    expect((await changeLine(shop.guest, cart.id, held[0]?.id ?? "", 2)).status).toBe(200)
  })

  it("L10: five asks for 5,000 rows at once keep nobody waiting", async () => {
    await ask("/store/regions")
    const large = Array.from({ length: 5 }, () => ask("/store/products?limit=5000"))
    const waits: number[] = []
    for (let count = 0; count < 20; count += 1) {
      const begun = performance.now()
      expect((await ask("/store/regions")).status).toBe(200)
      waits.push(performance.now() - begun)
    }
    for (const { status } of await Promise.all(large)) expect(status).toBe(400)
    const { products } = JSON.parse((await ask("/store/products?limit=100")).text) as {
      products: unknown[]
    }
    expect(products.length).toBeLessThanOrEqual(100)
    // 200 ms on a machine of its own; stock Medusa 12,700. Here other tests share the cores.
    expect(waits.sort((a, b) => a - b)[18]).toBeLessThanOrEqual(1_000)
  })

  it(`B9: B10: ${REQUESTS} generated requests, no answer of 5xx (CLEARLINE_FUZZ_SEED=${SEED})`, async () => {
    // Core writes this for a sign-in with a provider that does not exist, and returns 400.
    shop.expectOutput(/Could not resolve 'au_/)
    const known = await listSeeds(shop)
    const requests = fc.sample(arbitraryRequest(listOpenRoutes(shop.routes), known), {
      seed: SEED,
      numRuns: REQUESTS,
    })
    const failures: string[] = []
    const answered = new Set<number>()
    await sendAll(shop.url, requests, (request, { status, text }) => {
      answered.add(status)
      if (status >= 500) failures.push(`${status} ${text} ← ${describeRequest(request)}`)
    })
    expect(failures.slice(0, 60)).toEqual([])
    // They reach into the shop: much of it succeeds, much is refused.
    expect([...answered]).toEqual(expect.arrayContaining([200, 400, 401, 404]))
  }, 600_000)
})

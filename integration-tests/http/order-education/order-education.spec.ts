import {
  type AdminOrderConfirmationsResponse,
  type CartConfirmation,
  EDUCATION_KEY,
} from "../../../backend/src/contracts"
import { openPayment, readOutcome } from "../../support/http/agreement"
import { editArticle, openDesk } from "../../support/http/articles"
import {
  addLine,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import {
  confirm,
  confirmAll,
  readConfirmations,
  readOrderConfirmations,
} from "../../support/http/confirming"
import { describeShop } from "../../support/http/shop"

const SPOT = "REM-SPOT-V10"
const OTHER_SPOT = "REM-SPOT-V30"
const OPEN = "AFT-BALM-15"
const UNCONFIRMED = {
  status: 409,
  body: { code: "contraindications_not_confirmed" },
}

describeShop("what is confirmed before a professional product is ordered", (shop) => {
  const readyCart = async (quantities: Record<string, number> = { [SPOT]: 1 }) => {
    const cart = await openCart(shop, shop.practitioner, quantities)
    await prepareCheckout(shop.practitioner, cart)
    return cart
  }
  /** Filled in and with a payment opened, but more of it is in the cart than was confirmed. */
  const unconfirmedCart = async () => {
    const cart = await readyCart()
    await addLine(shop, shop.practitioner, cart.id, SPOT, 1)
    await openPayment(shop.practitioner, cart.id)
    return cart
  }
  const requested = async (cartId: string): Promise<CartConfirmation[]> => {
    const { status, body } = await readConfirmations(shop.practitioner, cartId)
    expect(status).toBe(200)
    return body.products
  }
  const askedOne = async (cartId: string): Promise<CartConfirmation> => {
    const [one] = await requested(cartId)
    if (!one) throw new Error("Nothing is asked")
    return one
  }
  const seenOf = ({ product_id, version }: CartConfirmation) => [{ product_id, version }]
  const readStaff = async (orderId: string) =>
    (
      await shop.admin.get<AdminOrderConfirmationsResponse>(
        `/admin/orders/${orderId}/confirmations`,
      )
    ).body
  const order = async (cartId: string) => {
    const { status, body } = await complete(shop.practitioner, cartId)
    if (status !== 200) throw new Error(`No order: ${status} ${JSON.stringify(body)}`)
    return body.order
  }
  const changeProfile = (contraindications: string[]) =>
    shop.admin.post(`/admin/products/${shop.productId("spot-remover")}/safety-profile`, {
      contraindications,
    })

  it("asks nothing of what everybody may buy, and of an empty cart", async () => {
    const cart = await openCart(shop, shop.guest, { [OPEN]: 1 })
    expect((await readConfirmations(shop.guest, cart.id)).body).toEqual({ products: [] })
    const empty = await openCart(shop, shop.practitioner)
    expect(await requested(empty.id)).toEqual([])
  })

  it("names article, version and contraindications of each professional product once", async () => {
    const cart = await openCart(shop, shop.practitioner, {
      [SPOT]: 1,
      [OTHER_SPOT]: 1,
      [OPEN]: 1,
    })
    const products = await requested(cart.id)
    expect(products).toHaveLength(1)
    const [one] = products
    expect(one).toMatchObject({
      product_id: shop.productId("spot-remover"),
      handle: "spot-remover",
      confirmed_at: null,
    })
    expect(one?.articles[0]).toMatchObject({ revision: expect.any(Number) })
    expect(Date.parse(one?.articles[0]?.updated_at ?? "")).not.toBeNaN()
    expect(one?.contraindications.length).toBeGreaterThan(3)
  })

  it("E11: makes no order without, through the shop's door or past it, and keeps the payment", async () => {
    const cart = await unconfirmedCart()
    const refused = await complete(shop.practitioner, cart.id)
    expect(refused).toMatchObject(UNCONFIRMED)
    expect(refused.body).toMatchObject({
      products: [{ product_id: shop.productId("spot-remover") }],
    })
    expect(refused.body.message).toContain("Spot Remover")
    await expect(shop.run("complete-cart", { id: cart.id })).rejects.toMatchObject({
      message: expect.stringMatching(/^contraindications_not_confirmed: /),
    })
    expect(await readOutcome(shop, cart.id)).toMatchObject({
      orders: 0,
      is_completed: false,
      open_payments: 1,
    })
    // The same payment serves once it is confirmed.
    await confirmAll(shop.practitioner, cart.id)
    expect((await readOutcome(shop, cart.id)).open_payments).toBe(1)
    await order(cart.id)
  })

  it("stands on every line of the order as it was confirmed, and nowhere else", async () => {
    const cart = await readyCart({ [SPOT]: 2, [OTHER_SPOT]: 1, [OPEN]: 1 })
    const one = await askedOne(cart.id)
    const placed = await order(cart.id)
    const { lines, is_entered_by_staff } = await readStaff(placed.id)
    expect(is_entered_by_staff).toBe(false)
    expect(lines).toHaveLength(2)
    for (const { record } of lines) {
      expect(record).toMatchObject({
        version: one.version,
        articles: one.articles,
        contraindications: one.contraindications,
        confirmed_at: one.confirmed_at,
        customer_id: cart.customer_id,
      })
    }
    const own = await readOrderConfirmations(shop.practitioner, placed.id)
    expect(own.body.lines.map(({ line_id }) => line_id).toSorted()).toEqual(
      lines.map(({ line_id }) => line_id).toSorted(),
    )
    expect(own.headers["cache-control"]).toContain("no-store")
    const { body } = await shop.practitioner.get(
      `/store/orders/${placed.id}?fields=*items,%2Bitems.metadata`,
    )
    expect(JSON.stringify(body)).not.toContain(EDUCATION_KEY)
  })

  it("gives the same order to whoever asks again, whatever has been written since", async () => {
    const cart = await readyCart()
    const before = await askedOne(cart.id)
    const placed = await order(cart.id)
    await changeProfile([...before.contraindications, "A new reason"])
    expect((await order(cart.id)).id).toBe(placed.id)
    expect((await readStaff(placed.id)).lines[0]?.record?.contraindications).toEqual(
      before.contraindications,
    )
    expect((await confirm(shop.practitioner, cart.id, seenOf(before))).body).toEqual({
      products: [],
    })
  })

  it("is asked again when a contraindication changes, and the order keeps the new one", async () => {
    const cart = await readyCart()
    const before = await askedOne(cart.id)
    expect(before.confirmed_at).not.toBeNull()
    await changeProfile(["Only this"])
    expect(await complete(shop.practitioner, cart.id)).toMatchObject(UNCONFIRMED)
    const stale = await confirm(shop.practitioner, cart.id, seenOf(before))
    expect(stale).toMatchObject({ status: 409, body: { code: "education_changed" } })
    expect(stale.body.products[0]?.title).toContain("Spot Remover")
    expect((await askedOne(cart.id)).confirmed_at).toBeNull()
    await confirmAll(shop.practitioner, cart.id)
    const placed = await order(cart.id)
    expect((await readStaff(placed.id)).lines[0]?.record?.contraindications).toEqual([
      "Only this",
    ])
  })

  it("is asked again when the article has a new revision; the order keeps its own", async () => {
    const cart = await readyCart()
    const before = await askedOne(cart.id)
    const placed = await order(cart.id)
    const next = await readyCart()
    const desk = openDesk(shop)
    const slug = before.articles[0]?.slug ?? ""
    const article = await desk.find(slug)
    const edited = await editArticle(shop.admin, article, {
      title: "A title of another day",
    })
    expect(await complete(shop.practitioner, next.id)).toMatchObject(UNCONFIRMED)
    const now = await askedOne(next.id)
    expect(now.articles.find((one) => one.slug === slug)).toMatchObject({
      revision: edited.revision,
      title: "A title of another day",
    })
    const [line] = (await readStaff(placed.id)).lines
    expect(line?.record?.articles).toEqual(before.articles)
  })

  it("is asked again for more of the same, which still lies on one line", async () => {
    const cart = await readyCart()
    await changeLine(
      shop.practitioner,
      cart.id,
      (await readCart(shop.practitioner, cart.id)).items[0]?.id ?? "",
      2,
    )
    expect((await askedOne(cart.id)).confirmed_at).not.toBeNull()
    expect((await addLine(shop, shop.practitioner, cart.id, SPOT, 1)).status).toBe(200)
    const { items } = await readCart(shop.practitioner, cart.id)
    expect(items).toMatchObject([{ quantity: 3 }])
    expect((await askedOne(cart.id)).confirmed_at).toBeNull()
  })

  it("stays confirmed when nothing could be added", async () => {
    const cart = await readyCart()
    const refused = await addLine(shop, shop.practitioner, cart.id, SPOT, 9_999)
    expect(refused.status).toBe(400)
    expect((await askedOne(cart.id)).confirmed_at).not.toBeNull()
  })

  it("cannot be written by a client, and is nobody else's to read or write", async () => {
    const cart = await openCart(shop, shop.practitioner, { [SPOT]: 1 })
    const one = await askedOne(cart.id)
    const forged = { [EDUCATION_KEY]: { ...one, confirmed_at: "2026-01-01T00:00:00Z" } }
    const line = (await readCart(shop.practitioner, cart.id)).items[0]?.id ?? ""
    const doors: [string, object][] = [
      [
        "/store/carts",
        {
          region_id: shop.regionId.us,
          items: [{ variant_id: shop.variantId(SPOT), quantity: 1, metadata: forged }],
        },
      ],
      [
        `/store/carts/${cart.id}/line-items`,
        { variant_id: shop.variantId(SPOT), quantity: 1, metadata: forged },
      ],
      [
        `/store/carts/${cart.id}/line-items/${line}`,
        { quantity: 1, metadata: { [EDUCATION_KEY]: "" } },
      ],
    ]
    for (const [path, body] of doors) {
      expect(await shop.practitioner.post(path, body)).toMatchObject({
        status: 400,
        body: { code: "invalid_request" },
      })
    }
    expect((await askedOne(cart.id)).confirmed_at).toBeNull()
    for (const stranger of [shop.guest, shop.client]) {
      expect((await readConfirmations(stranger, cart.id)).status).toBe(404)
      expect((await confirm(stranger, cart.id, seenOf(one))).status).toBe(404)
    }
    expect((await askedOne(cart.id)).confirmed_at).toBeNull()
  })

  it.each([
    ["nothing", {}],
    ["an empty list", { confirmations: [] }],
    ["no version", { confirmations: [{ product_id: "prod_1" }] }],
    ["words of one's own", { confirmations: [{ product_id: "p", version: "v", at: 1 }] }],
  ])("refuses to confirm %s", async (_what, body) => {
    const cart = await openCart(shop, shop.practitioner, { [SPOT]: 1 })
    const response = await shop.practitioner.post(
      `/store/carts/${cart.id}/confirmations`,
      body,
    )
    expect(response).toMatchObject({ status: 400, body: { code: "invalid_request" } })
  })

  it("is not asked of staff: what they enter says that nothing was confirmed", async () => {
    const { sales_channel_id, region_id } = await openCart(shop, shop.guest)
    const { body } = await shop.admin.post<{ draft_order: { id: string } }>(
      "/admin/draft-orders",
      {
        email: "desk@buyer.example",
        region_id,
        sales_channel_id,
        items: [
          { variant_id: shop.variantId(SPOT), quantity: 1 },
          { variant_id: shop.variantId(OPEN), quantity: 1 },
        ],
      },
    )
    const { id } = body.draft_order
    const made = await shop.admin.post(`/admin/draft-orders/${id}/convert-to-order`)
    expect(made.status).toBe(200)
    expect(await readStaff(id)).toMatchObject({
      is_entered_by_staff: true,
      lines: [{ title: "Spot Remover", record: null }],
    })
    expect((await shop.admin.get("/admin/orders/order_none/confirmations")).status).toBe(
      404,
    )
  })
})

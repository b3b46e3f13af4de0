import {
  addLine,
  requestCart,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { bearer, newEmail, signIn, visit } from "../../support/http/registration"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

const BALM = { sku: "AFT-BALM-15" } as const

async function must(response: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await response
  if (status !== 200) throw new Error(`Not done: ${status} ${JSON.stringify(body)}`)
}

describeShop("side doors", (shop) => {
  it("A8: a line is taken out of its own cart only", async () => {
    const hers = await openCart(shop, shop.client, { [BALM.sku]: 2 })
    const mine = await openCart(shop, shop.guest, { [BALM.sku]: 1 })
    const line = hers.items[0]?.id ?? ""
    for (const ask of [
      () => shop.guest.delete(`/store/carts/${mine.id}/line-items/${line}`),
      () => shop.guest.delete(`/store/carts/${mine.id}/line-items/${line}/`),
      () =>
        shop.guest.post(`/store/carts/${mine.id}/line-items/${line}`, { quantity: 1 }),
    ]) {
      expect((await ask()).status).toBe(404)
    }
    expect((await readCart(shop.client, hers.id)).items).toMatchObject([{ quantity: 2 }])
  })

  it("A16: a weak password is refused however the address of the door is spelled", async () => {
    const doors = [
      "/auth/customer/emailpass/register",
      "/auth/customer/emailpass/register/",
      "/auth/customer/emailpass/REGISTER",
      "/AUTH/customer/emailpass/register",
      "/auth/customer/%65mailpass/register",
      "/auth/customer/emailpass/%72egister",
    ]
    const wrong: unknown[] = []
    for (const door of doors) {
      const email = newEmail("weak")
      const { status } = await visit(shop).post(door, { email, password: "a" })
      const { data } = await shop.query({
        entity: "provider_identity",
        fields: ["id"],
        filters: { entity_id: email },
      })
      if (![400, 404].includes(status) || data.length > 0) {
        wrong.push({ door, status, identities: data.length })
      }
    }
    expect(wrong).toEqual([])
  })

  it("A13: wrong codes are counted however the address of the door is spelled", async () => {
    const place = visit(shop)
    const spellings = ["/auth/verification/confirm/", "/auth/verification/CONFIRM"]
    const statuses: number[] = []
    for (let index = 0; index < 24; index++) {
      const door = spellings[index % 2] ?? ""
      statuses.push((await place.post(door, { code: `wrong-${index}` })).status)
    }
    expect(statuses.slice(-3)).toEqual([429, 429, 429])
  })

  it("A18: a dead token of staff opens no admin route, however it is spelled", async () => {
    const token = await signIn(visit(shop), PEOPLE.admin, "user")
    const staff = visit(shop, bearer(token))
    expect((await staff.get("/ADMIN/products")).status).toBe(200)
    expect((await staff.delete("/auth/session/")).status).toBe(200)
    for (const path of ["/admin/products", "/ADMIN/products", "/admin/products/"]) {
      expect({ path, status: (await staff.get(path)).status }).toEqual({
        path,
        status: 401,
      })
    }
  })

  it("A3: a product of another channel, or withdrawn, is behind no door", async () => {
    const product = shop.productId("recovery-balm")
    const variant = shop.variantId("AFT-BALM-15")
    const ready = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
    await prepareCheckout(shop.guest, ready)
    const { body } = await shop.admin.get<{
      product: {
        categories: { id: string }[]
        options: { id: string }[]
        sales_channels: { id: string }[]
      }
    }>(`/admin/products/${product}?fields=*categories,*options,*sales_channels`)
    const made = await shop.admin.post<{ collection: { id: string } }>(
      "/admin/collections",
      { title: "All" },
    )
    const category = body.product.categories[0]?.id
    const collection = made.body.collection.id
    const doors = [
      `/store/products/${product}`,
      `/store/products?handle=recovery-balm`,
      `/store/products?id[]=${product}`,
      `/store/products?q=recovery`,
      `/store/products?category_id[]=${category}&limit=100`,
      `/store/products?collection_id[]=${collection}`,
      `/store/product-variants/${variant}`,
      `/store/product-variants?sku=AFT-BALM-15`,
      `/store/product-variants?limit=100`,
      `/store/product-categories/${category}?fields=*products`,
      `/store/product-categories?fields=*products`,
      `/store/collections/${collection}?fields=*products`,
      `/store/product-tags?fields=*products`,
      `/store/product-types?fields=*products`,
      `/store/product-options?fields=*products`,
      `/store/catalog/products/recovery-balm?country_code=us`,
      `/store/catalog/products?country_code=us&limit=50`,
    ]
    const findOpenDoors = async () => {
      const open: string[] = []
      for (const door of doors) {
        const response = await shop.guest.get<unknown>(door)
        const text = JSON.stringify(response.body).replaceAll(`'${product}'`, "")
        const isFound = text.includes(product) || text.includes('"Recovery Balm"')
        if (response.status >= 500 || (response.status === 200 && isFound))
          open.push(door)
      }
      return open
    }
    await must(
      shop.admin.post(`/admin/products/${product}`, { collection_id: collection }),
    )
    expect((await findOpenDoors()).length).toBeGreaterThan(7)
    const channels = (ids: string[]) => ({ sales_channels: ids.map((id) => ({ id })) })
    const other = await shop.admin.post<{ sales_channel: { id: string } }>(
      "/admin/sales-channels",
      { name: "Elsewhere" },
    )
    const states: [string, Record<string, unknown>][] = [
      ["another channel", channels([other.body.sales_channel.id])],
      [
        "withdrawn",
        {
          ...channels(body.product.sales_channels.map(({ id }) => id)),
          status: "draft",
        },
      ],
    ]
    for (const [state, change] of states) {
      await must(shop.admin.post(`/admin/products/${product}`, change))
      expect({ state, open: await findOpenDoors() }).toEqual({ state, open: [] })
      const empty = await openCart(shop, shop.guest)
      const line = ready.items[0]?.id
      const refused = [
        await requestCart(shop, shop.guest, { "AFT-BALM-15": 1 }),
        await addLine(shop, shop.guest, empty.id, "AFT-BALM-15", 1),
        await shop.guest.post(`/store/carts/${ready.id}/line-items/${line}`, {
          quantity: 2,
        }),
        await complete(shop.guest, ready.id),
      ].map(({ status }) => status >= 400 && status < 500)
      expect({ state, refused }).toEqual({ state, refused: [true, true, true, true] })
    }
  }, 240_000)
})

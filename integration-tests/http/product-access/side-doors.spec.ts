import { openCart, readCart } from "../../support/http/cart"
import { bearer, newEmail, signIn, visit } from "../../support/http/registration"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

const BALM = { sku: "AFT-BALM-15" } as const

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
})

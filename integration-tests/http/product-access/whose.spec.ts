import { Client } from "pg"
import { ACCOUNT_PASSWORD } from "../../support/http/account"
import type { Actor } from "../../support/http/actor"
import {
  addLine,
  askForCart,
  complete,
  openCart,
  prepareCheckout,
} from "../../support/http/cart"
import { fillIn, fillInBody, makeBelongings } from "../../support/http/belongings"
import { PEOPLE } from "../../support/http/people"
import { nameRoute } from "../../support/http/route-recorder"
import { CALLERS, STORE_ROUTES } from "../../support/http/route-table"
import { describeShop } from "../../support/http/shop"

async function must(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`Not done: ${status} ${JSON.stringify(body)}`)
}

/** Asks by the method a route is registered with. */
function ask(who: Actor, method: string, path: string, body: unknown) {
  if (method === "GET") return who.get(path)
  return method === "DELETE" ? who.delete(path, body) : who.post(path, body ?? {})
}

describeShop("whose it is", (shop) => {
  describe("the table of store routes", () => {
    it("has a row for every store route that runs, and no row for one that does not", () => {
      const running = shop.routes
        .map(nameRoute)
        .filter((name) => / \/store(\/|$)/.test(name))
        .sort()
      const rows = STORE_ROUTES.map(({ route }) => route).sort()
      expect(running.length).toBeGreaterThan(55)
      expect({
        "add a row in integration-tests/support/http/route-table.ts for": running.filter(
          (name) => !rows.includes(name),
        ),
        "take the row out of it for": rows.filter((name) => !running.includes(name)),
        "two rows for": rows.filter((name, at) => rows.indexOf(name) !== at),
      }).toEqual({
        "add a row in integration-tests/support/http/route-table.ts for": [],
        "take the row out of it for": [],
        "two rows for": [],
      })
    })

    it("A8: every route answers every caller as its row says", async () => {
      const people: Record<(typeof CALLERS)[number], Actor> = {
        guest: shop.guest,
        other: await shop.join("other@buyer.example"),
        practitioner: shop.practitioner,
        owner: shop.client,
      }
      const own = await makeBelongings(shop, people.owner)
      const wrong: unknown[] = []
      for (const row of STORE_ROUTES) {
        for (const caller of CALLERS) {
          const path = fillIn(row.path, own)
          const [method = ""] = row.route.split(" ")
          const body = fillInBody(row.body, own)
          const answer = await ask(people[caller], method, path, body)
          const wanted = row.answers[caller]
          if (answer.status === wanted) continue
          const { route } = row
          const { message } = answer.body
          wrong.push({ route, caller, wanted, got: answer.status, message })
        }
      }
      expect(wrong).toEqual([])
    })

    it("A12: an answer to somebody signed in may be kept by nobody", async () => {
      const own = await makeBelongings(shop, shop.client)
      const kept: unknown[] = []
      const reads = STORE_ROUTES.filter(({ route }) => route.startsWith("GET "))
      for (const { route, path, answers } of reads) {
        for (const who of [shop.client, shop.practitioner]) {
          const { status, headers } = await who.get(fillIn(path, own))
          const cache = headers["cache-control"]
          const vary = headers.vary ?? ""
          const isSafe = cache === "private, no-store" && /authorization/i.test(vary)
          if (status === 200 && !isSafe) kept.push({ route, who: who.name, cache, vary })
        }
        // What a guest gets may differ by who asks, and must say so.
        const guest = await shop.guest.get(fillIn(path, own))
        if (answers.guest === 200 && !/authorization/i.test(guest.headers.vary ?? "")) {
          kept.push({ route, who: "guest", vary: guest.headers.vary })
        }
      }
      expect(reads.length).toBeGreaterThan(30)
      expect(kept).toEqual([])
    })
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
        const answer = await shop.guest.get<unknown>(door)
        const text = JSON.stringify(answer.body).replaceAll(`'${product}'`, "")
        const isFound = text.includes(product) || text.includes('"Recovery Balm"')
        if (answer.status >= 500 || (answer.status === 200 && isFound)) open.push(door)
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
        await askForCart(shop, shop.guest, { "AFT-BALM-15": 1 }),
        await addLine(shop, shop.guest, empty.id, "AFT-BALM-15", 1),
        await shop.guest.post(`/store/carts/${ready.id}/line-items/${line}`, {
          quantity: 2,
        }),
        await complete(shop.guest, ready.id),
      ].map(({ status }) => status >= 400 && status < 500)
      expect({ state, refused }).toEqual({ state, refused: [true, true, true, true] })
    }
  }, 240_000)

  describe("the admin's side", () => {
    const register = async (email: string): Promise<Actor> => {
      const { body } = await shop.guest.post<{ token: string }>(
        "/auth/user/emailpass/register",
        { email, password: ACCOUNT_PASSWORD },
      )
      return shop.as(email, { authorization: `Bearer ${body.token}` })
    }

    it("A21: every admin route is refused to everybody who is no user of the admin", async () => {
      const strangers = [
        shop.guest,
        shop.client,
        shop.practitioner,
        await register("nobody@clerk.example"),
      ]
      const routes = shop.routes.filter((one) => one.path.startsWith("/admin"))
      expect(routes.length).toBeGreaterThan(380)
      const open: unknown[] = []
      for (const route of routes) {
        const path = `${route.path.replace(/:\w+/g, "x")}?token=guess`
        const answers = await Promise.all(
          strangers.map(async (who) => ({
            who: who.name,
            status: (await ask(who, route.method, path, {})).status,
          })),
        )
        const refused = answers.every(({ status }) => status === 401 || status === 403)
        if (!refused) open.push({ route: nameRoute(route), answers })
      }
      expect(open).toEqual([])
    }, 240_000)

    describe("A22: an invitation", () => {
      type Invite = { invite: { id: string; token: string } }
      const invite = async (email: string) => {
        const { body } = await shop.admin.post<Invite>("/admin/invites", { email })
        return body.invite
      }
      const accept = async (who: Actor, token: string, email?: string) =>
        (
          await who.post(`/admin/invites/accept?token=${token}`, {
            first_name: "New",
            ...(email ? { email } : {}),
          })
        ).status

      it("is for its address alone, and for one time", async () => {
        const { token } = await invite("New@Clerk.example")
        const other = await register("other@clerk.example")
        const invited = await register("new@clerk.example")
        expect(await accept(shop.guest, token)).toBe(401)
        expect(await accept(other, token)).toBe(401)
        expect(await accept(other, token, "new@clerk.example")).toBe(401)
        expect(await accept(invited, token, "other@clerk.example")).toBe(401)
        expect(await accept(invited, token)).toBe(200)
        const again = await register("again@clerk.example")
        expect(await accept(again, token)).toBe(401)
        expect(await accept(invited, token)).toBe(401)
        const { data } = await shop.query({ entity: "user", fields: ["email"] })
        expect(data.map(({ email }) => email).sort()).toEqual(
          [PEOPLE.admin.email, "new@clerk.example"].sort(),
        )
      })

      it("ends after a day, when it is taken back, and when a new one is sent", async () => {
        const late = await invite("late@clerk.example")
        const database = new Client({ connectionString: shop.databaseUrl })
        await database.connect()
        await database.query("update invite set expires_at = $1 where id = $2", [
          new Date(Date.now() - 1000),
          late.id,
        ])
        await database.end()
        expect(await accept(await register("late@clerk.example"), late.token)).toBe(401)

        const gone = await invite("gone@clerk.example")
        await shop.admin.delete(`/admin/invites/${gone.id}`)
        expect(await accept(await register("gone@clerk.example"), gone.token)).toBe(401)

        const first = await invite("twice@clerk.example")
        const second = await shop.admin.post<Invite>(`/admin/invites/${first.id}/resend`)
        const twice = await register("twice@clerk.example")
        expect(await accept(twice, first.token)).toBe(401)
        expect(await accept(twice, second.body.invite.token)).toBe(200)
      })
    })
  })
})

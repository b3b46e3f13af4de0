import { Client } from "pg"
import type { Actor } from "../../support/http/actor"
import {
  fillIn,
  fillInBody,
  makeOwnedFixtures,
  makeFinished,
  makeSharedFixtures,
  nameMine,
} from "../../support/http/owned-fixtures"
import { readFinishedState } from "../../support/http/finished-state"
import { FINISHED, listFinishedRows, REFUSALS } from "../../support/http/finished-table"
import { ID_ROWS, SHOP_IDS } from "../../support/http/id-table"
import { ACCOUNT_PASSWORD, PEOPLE } from "../../support/http/people"
import { ResponseKeys } from "../../support/http/response-keys"
import { nameRoute } from "../../support/http/running-route"
import { CALLERS, STORE_ROUTES } from "../../support/http/route-table"
import { describeShop, type Shop } from "../../support/http/shop"

/** Takes the money of a payment collection, as staff do. */
async function capture(shop: Shop, collectionId: string): Promise<void> {
  const { data } = await shop.query({
    entity: "payment",
    fields: ["id"],
    filters: { payment_collection_id: collectionId },
  })
  const { status } = await shop.admin.post(
    `/admin/payments/${String(data[0]?.id)}/capture`,
  )
  if (status !== 200) throw new Error(`Not captured: ${status}`)
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

    it("A8: every route answers every caller as its row says, with no key that nobody has read", async () => {
      const people: Record<(typeof CALLERS)[number], Actor> = {
        guest: shop.guest,
        other: await shop.join("other@buyer.example"),
        practitioner: shop.practitioner,
        owner: shop.client,
      }
      const own = await makeOwnedFixtures(shop, people.owner)
      const wrong: unknown[] = []
      const keys = new ResponseKeys()
      for (const row of STORE_ROUTES) {
        await shop.beginFields(row.route)
        for (const caller of CALLERS) {
          const path = fillIn(row.path, own)
          const [method = ""] = row.route.split(" ")
          const body = fillInBody(row.body, own)
          const response = await ask(people[caller], method, path, body)
          const wanted = row.answers[caller]
          keys.add(caller, response.body)
          if (response.status === wanted) continue
          const { route } = row
          const { message } = response.body
          wrong.push({ route, caller, wanted, got: response.status, message })
        }
      }
      await shop.beginFields(null)
      expect(wrong).toEqual([])
      expect(keys.listUnknown()).toEqual([])
    })

    it("S6: an id of somebody else opens nothing, wherever it stands in query or body", async () => {
      const other = await shop.join("mallory@buyer.example")
      const owned = await makeOwnedFixtures(shop, shop.client)
      const own = { ...owned, ...nameMine(await makeSharedFixtures(shop, other)) }
      const hers = [
        "order",
        "orderLine",
        "cart",
        "line",
        "cartShipping",
        "address",
        "customer",
      ]
      const readOwn = async () => [
        await readFinishedState(shop, owned.cart ?? ""),
        (await shop.client.get<unknown>("/store/customers/me/addresses")).body,
      ]
      const before = await readOwn()
      const wrong: unknown[] = []
      for (const row of ID_ROWS) {
        const { route, field, status: wanted } = row
        const [method = ""] = route.split(" ")
        const path = fillIn(row.path, own)
        const response = await ask(other, method, path, fillInBody(row.body, own))
        const text = JSON.stringify(response.body)
        const tells = hers.some((name) => text.includes(owned[name] ?? ""))
        if (response.status === wanted && (wanted !== 200 || !tells)) continue
        wrong.push({ route, field, wanted, got: response.status, tells, text })
      }
      expect(wrong).toEqual([])
      expect(await readOwn()).toEqual(before)
    })

    it("S6: every id that a validator takes has a row, or is the shop's own", async () => {
      const isOpenRead = (route: string) => {
        const row = STORE_ROUTES.find((one) => one.route === route)
        return route.startsWith("GET ") && row?.answers.guest === row?.answers.owner
      }
      const taken = (await shop.listIdFields()).filter(({ route }) => !isOpenRead(route))
      // Shows that the validators were really seen.
      expect(taken).toContainEqual({ route: "POST /store/returns", field: "items[].id" })
      expect(taken.length).toBeGreaterThan(15)
      const missing = taken.filter(
        ({ route, field }) =>
          !SHOP_IDS.some((known) => known.test(field)) &&
          !ID_ROWS.some((row) => row.route === route && row.field === field),
      )
      expect({
        "add a row in integration-tests/support/http/id-table.ts for": missing,
      }).toEqual({ "add a row in integration-tests/support/http/id-table.ts for": [] })
    })

    it("S4: nothing of a placed order's cart can be changed, by any route, in any state", async () => {
      const rows = listFinishedRows()
      expect(rows.map(({ route }) => route).sort()).toEqual(Object.keys(FINISHED).sort())
      const shared = await makeOwnedFixtures(shop, shop.client)
      const states: [string, (done: Record<string, string>) => Promise<unknown>][] = [
        ["placed", () => Promise.resolve()],
        ["captured", ({ doneCollection }) => capture(shop, doneCollection ?? "")],
        [
          "cancelled",
          ({ doneOrder }) => shop.admin.post(`/admin/orders/${doneOrder}/cancel`),
        ],
      ]
      const wrong: unknown[] = []
      for (const [state, reach] of states) {
        const done = await makeFinished(shop, shop.client)
        await reach(done)
        const own = { ...shared, ...done }
        let before = await readFinishedState(shop, own.doneCart ?? "")
        for (const row of rows) {
          const [method = ""] = row.route.split(" ")
          const path = fillIn(row.path, own)
          const response = await ask(shop.client, method, path, fillInBody(row.body, own))
          const { code, message } = response.body
          const wanted = FINISHED[row.route]
          const refusal = REFUSALS[row.route] ?? "cart_completed"
          const isCoded = wanted !== 409 || code === refusal
          const now = await readFinishedState(shop, own.doneCart ?? "")
          const changed = now.filter((one) => !before.includes(one))
          const isSame = changed.length === 0 && now.length === before.length
          before = now
          if (response.status === wanted && isCoded && isSame) continue
          const { route } = row
          wrong.push({ state, route, got: response.status, code, message, changed })
        }
      }
      expect(wrong).toEqual([])
    })

    it("A12: an answer to somebody signed in may be kept by nobody", async () => {
      const own = await makeOwnedFixtures(shop, shop.client)
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

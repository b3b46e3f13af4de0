import type { Actor } from "../../support/http/actor"
import { fillIn, fillInBody, makeBelongings } from "../../support/http/belongings"
import { nameRoute } from "../../support/http/route-recorder"
import { CALLERS, STORE_ROUTES, type StoreRow } from "../../support/http/route-table"
import { describeShop } from "../../support/http/shop"

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

    const ask = (who: Actor, { route }: StoreRow, path: string, body: unknown) => {
      const [method] = route.split(" ")
      if (method === "GET") return who.get(path)
      return method === "DELETE" ? who.delete(path, body) : who.post(path, body ?? {})
    }

    it("A7, A8: every route answers every caller as its row says", async () => {
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
          const answer = await ask(people[caller], row, path, fillInBody(row.body, own))
          const wanted = row.answers[caller]
          if (answer.status === wanted) continue
          const { route } = row
          const { message } = answer.body
          wrong.push({ route, caller, wanted, got: answer.status, message })
        }
      }
      expect(wrong).toEqual([])
    })
  })
})

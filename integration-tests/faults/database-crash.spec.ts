import { setTimeout as pause } from "node:timers/promises"
import { until } from "../support/browser/until"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { listBroken } from "../support/faults/invariants"

const MINUTES = 60_000
const shop = useFaultShop()

it(
  "F14: PostgreSQL restarted in mid-flight costs no order: 20 carts, 20 orders",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const backend = await shop.startBackend()
    const buyer = shop.guestOf(backend)

    const first = completeAll([buyer], carts)
    await pause(700)
    await shop.database.crash()
    await shop.database.start()
    const { took } = await until(
      "an answer from the catalogue",
      async () => (await buyer.get("/store/regions")).status === 200,
      { within: 60_000 },
    )
    const before = countStatuses(await first)
    const again = await completeAll([buyer], carts)

    expect(again.map(({ status, type }) => ({ status, type }))).toEqual(
      carts.map(() => ({ status: 200, type: "order" })),
    )
    expect(new Set(again.map(({ orderId }) => orderId)).size).toBe(20)
    const [count] = await shop.query<Record<string, number>>(
      `select (select count(*)::int from "order" where canceled_at is null) as orders,
              (select count(*)::int from reservation_item where deleted_at is null) as reservations,
              (select count(*)::int from payment where canceled_at is null) as payments`,
    )
    expect({ before, ...count }).toEqual({
      before,
      orders: 20,
      reservations: 20,
      payments: 20,
    })
    await until("all invariants", async () => (await listBroken(shop)).length === 0, {
      within: 180_000,
    })
    expect(took).toBeLessThan(10_000)
  },
  10 * MINUTES,
)

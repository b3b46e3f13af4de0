import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { runRush } from "../support/faults/hot-sku"
import { countWhatStands, listBroken } from "../support/faults/invariants"
import { useTwoBackends } from "../support/faults/two-backends"

const MINUTE = 60_000
const shop = useFaultShop()
const startTwo = useTwoBackends(shop)

it(
  "L3: 200 buyers of 10 pieces at two processes: 10 orders, no 500, every answer within 30 s",
  async () => {
    const carts = await refreshWithCarts(shop, 200)
    expect(carts).toHaveLength(200)
    const { buyers } = await startTwo()

    const rush = await runRush({ shop, buyers, carts, pieces: 10 })
    process.stderr.write(`L3: ${JSON.stringify({ ...rush.times, ...rush.statuses })}\n`)
    expect(rush.improper).toEqual([])
    expect(rush.endings.filter(({ type }) => type === "order")).toHaveLength(10)
    expect(rush.aftermath).toEqual({
      orders: 10,
      reserved: 10,
      payments: 10,
      holds: 0,
      violations: [],
    })
    expect(rush.times.max).toBeLessThanOrEqual(30_000)
    expect(await listBroken(shop)).toEqual([])
  },
  10 * MINUTE,
)

it(
  "L3: one cart completed at both processes at once is one order",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const { buyers } = await startTwo()
    const [cart = ""] = carts
    const endings = await completeAll(
      buyers,
      Array.from({ length: 20 }, () => cart),
    )
    process.stderr.write(`L3: one cart ${JSON.stringify(countStatuses(endings))}\n`)
    expect(new Set(endings.flatMap(({ orderId }) => orderId ?? [])).size).toBe(1)
    expect(endings.every(({ status }) => [200, 409, 503].includes(status))).toBe(true)
    expect(await countWhatStands(shop)).toMatchObject({ orders: 1, payments: 1 })
    expect(await listBroken(shop)).toEqual([])
  },
  5 * MINUTE,
)

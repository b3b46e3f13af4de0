import { setTimeout as pause } from "node:timers/promises"
import { poll } from "../support/browser/poll"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { runRush } from "../support/faults/hot-sku"
import { countWhatStands, listBroken } from "../support/faults/invariants"
import { Redis } from "../support/faults/redis"

const MINUTE = 60_000
const shop = useFaultShop()
let redis: Redis

const allHold = async () => (await listBroken(shop)).length === 0

beforeAll(async () => {
  redis = await Redis.start()
})
afterAll(async () => {
  await redis.stop()
})

/** Two processes that share a database and a Redis. */
async function startTwo() {
  const env = { REDIS_URL: redis.url }
  const backends = [await shop.startBackend({ env }), await shop.startBackend({ env })]
  return { backends, buyers: backends.map((backend) => shop.guestOf(backend)) }
}

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

it(
  "F19: with Redis, one of two processes killed in mid-flight loses no order and blocks no cart for good",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const { backends, buyers } = await startTwo()
    const [first] = backends
    const [, other] = buyers
    if (!first || !other) throw new Error("Two are needed")

    const completing = completeAll(buyers, carts)
    await pause(1_500)
    await first.kill()
    process.stderr.write(`F19: ${JSON.stringify(countStatuses(await completing))}\n`)

    // What the killed process held in Redis runs out by itself, after two minutes at most.
    const { took } = await poll(
      "20 orders at the other process",
      async () => {
        const again = await completeAll([other], carts)
        const wrong = again.filter(({ status }) => status === 500)
        if (wrong.length > 0) throw new Error(`500: ${wrong.length}`)
        return again.every(({ type }) => type === "order")
      },
      { within: 4 * MINUTE },
    )
    process.stderr.write(`F19: all 20 ordered after ${took} ms\n`)
    // An order that the killed process had begun, and that nobody paid, is ended by the job.
    await poll("all invariants", allHold, { within: 3 * MINUTE })
    expect(await countWhatStands(shop)).toEqual({
      orders: 20,
      reservations: 20,
      payments: 20,
    })
  },
  10 * MINUTE,
)

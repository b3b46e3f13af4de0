import { setTimeout as pause } from "node:timers/promises"
import { poll } from "../support/browser/poll"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses, type Ending } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { countWhatStands, listBroken } from "../support/faults/invariants"

const MINUTE = 60_000
const ROUNDS = 10
const CARTS = 20
/** Completing 20 carts takes some seconds; the kill happens at a chosen moment in it. */
const LONGEST_MS = 8_000
const shop = useFaultShop()

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Boots the next process while the current one still works, which saves minutes; with
 * `--real-times` each starts after the one before has died. It repairs nothing: without Redis
 * it does not see the locks of a process that is alive.
 */
const startStandby = () =>
  shop.startBackend({ env: { RECONCILIATION_EVERY_SECONDS: "3600" }, wait: false })

it(
  "F2: kill -9 at ten random moments of 20 completions leaves nothing broken soon after the restart",
  async () => {
    const seed = Number(process.env["FAULT_SEED"] ?? Date.now() % 1_000_000)
    const random = repeatable(seed)
    const told: string[] = []
    const carts = await refreshWithCarts(shop, ROUNDS * CARTS)
    expect(carts).toHaveLength(ROUNDS * CARTS)

    let backend = await shop.startBackend()
    let standby = shop.times.areReal ? undefined : await startStandby()
    for (let round = 0; round < ROUNDS; round += 1) {
      const moment = Math.round(200 + random() * LONGEST_MS)
      const some = carts.slice(round * CARTS, (round + 1) * CARTS)
      const completing = completeAll([shop.guestOf(backend)], some)
      await pause(moment)
      await backend.kill()
      told.push(`${moment} ms ${JSON.stringify(countStatuses(await completing))}`)
      if (round === ROUNDS - 1) break
      backend = standby ?? (await shop.startBackend())
      await backend.answers()
      if (standby && round < ROUNDS - 2) standby = await startStandby()
    }
    backend = await shop.startBackend()
    process.stderr.write(`F2: FAULT_SEED=${seed}\n  ${told.join("\n  ")}\n`)
    process.stderr.write(
      `F2: broken at first ${JSON.stringify(await listBroken(shop))}\n`,
    )

    const { took } = await poll(
      "nothing broken",
      async () => {
        const broken = await listBroken(shop)
        if (broken.length > 0) throw new Error(`FAULT_SEED=${seed}: ${broken.join(", ")}`)
        return true
      },
      { within: shop.times.repair * 1_000 },
    )
    process.stderr.write(`F2: nothing broken ${took} ms after the last restart\n`)

    // A buyer who lost the connection retries and gets a paid order, or a refusal after which
    // the cart can be ordered.
    const again: Ending[] = []
    for (let at = 0; at < carts.length; at += CARTS) {
      const some = carts.slice(at, at + CARTS)
      again.push(...(await completeAll([shop.guestOf(backend)], some)))
    }
    process.stderr.write(`F2: asked again ${JSON.stringify(countStatuses(again))}\n`)
    const refused = again.filter(({ type }) => type !== "order")
    expect(refused.filter(({ status }) => status >= 500 && status !== 503)).toEqual([])
    const { orders, reservations, payments } = await countWhatStands(shop)
    expect({ reservations, payments }).toEqual({ reservations: orders, payments: orders })
    expect(new Set(again.flatMap(({ orderId }) => orderId ?? [])).size).toBe(orders)
    expect(await listBroken(shop)).toEqual([])
  },
  20 * MINUTE,
)

it(
  "F19: a lock left by a killed process keeps nobody out for more than 5 s",
  async () => {
    const [cart = ""] = await refreshWithCarts(shop, 20)
    const killed = await shop.startBackend()
    const lost = completeAll([shop.guestOf(killed)], [cart])
    await pause(150)
    await killed.kill()
    await lost

    const buyer = shop.guestOf(await shop.startBackend())
    const [ending] = await completeAll([buyer], [cart])
    expect(ending).toMatchObject({ status: 200, type: "order" })
    expect(ending?.took).toBeLessThanOrEqual(5_000)
    expect(await listBroken(shop)).toEqual([])
  },
  5 * MINUTE,
)

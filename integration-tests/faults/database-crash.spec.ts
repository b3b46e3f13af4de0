import { setTimeout as pause } from "node:timers/promises"
import type { Readiness } from "../../backend/src/contracts"
import { poll } from "../support/browser/poll"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { expectRepaired } from "../support/faults/invariants"
import type { Actor } from "../support/http/actor"

const MINUTE = 60_000
const shop = useFaultShop()

const askReady = (somebody: Actor) => somebody.get<Readiness>("/ready")
const isReady = async (somebody: Actor) => (await askReady(somebody)).status === 200

it(
  "F14: PostgreSQL restarted in mid-flight costs no order: 20 carts, 20 orders",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const buyer = shop.guestOf(await shop.startBackend())

    const first = completeAll([buyer], carts)
    await pause(700)
    await shop.database.crash()
    await shop.database.start()
    const { took } = await poll("a ready backend", () => isReady(buyer), {
      within: MINUTE,
    })
    expect(took).toBeLessThanOrEqual(10_000)
    process.stderr.write(`F14: first try ${JSON.stringify(countStatuses(await first))}\n`)

    const again = await completeAll([buyer], carts)
    expect(countStatuses(again)).toEqual({ "200 order": 20 })
    expect(new Set(again.map(({ orderId }) => orderId)).size).toBe(20)
    await expectRepaired(shop, 20)
  },
  10 * MINUTE,
)

it(
  "F15: while PostgreSQL is down /ready fails and /health does not, and the backend needs no restart",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const backend = await shop.startBackend()
    const somebody = shop.guestOf(backend)
    await poll("a ready backend", () => isReady(somebody), { within: MINUTE })

    await shop.database.crash()
    const gone = performance.now()
    const { answer, took } = await poll(
      "a 503 of /ready",
      async () => {
        const ready = await askReady(somebody)
        return ready.status === 503 && ready.body
      },
      { within: MINUTE },
    )
    expect(took).toBeLessThanOrEqual(5_000)
    // The public response says only "not ready"; the log names what is missing.
    expect(answer).toEqual({ ready: false })
    await poll(
      "the missing part in the log",
      async () => /Not ready: database/.test(await backend.readLog()),
      { within: 10_000 },
    )

    // Requests that fail meanwhile must not end the process.
    const inVain = Promise.all([
      somebody.get("/store/regions"),
      completeAll([somebody], carts.slice(0, 5)),
    ])
    const alive: number[] = []
    while (performance.now() - gone < shop.times.outage * 1_000) {
      alive.push((await somebody.get("/health")).status)
      await pause(2_000)
    }
    expect(new Set(alive)).toEqual(new Set([200]))

    await shop.database.start()
    const back = await poll("a ready backend", () => isReady(somebody), {
      within: MINUTE,
    })
    expect(back.took).toBeLessThanOrEqual(15_000)
    const [browsed] = await inVain
    expect([200, 503]).toContain(browsed.status)
    const endings = await completeAll([somebody], carts)
    expect(countStatuses(endings)).toEqual({ "200 order": 20 })
    await expectRepaired(shop, 20)
  },
  10 * MINUTE,
)

it(
  "F15: a backend that is started before its database waits for it",
  async () => {
    await shop.refresh()
    await shop.database.stop()
    const backend = await shop.startBackend({ wait: false })
    await pause((shop.times.outage * 1_000) / 4)
    await shop.database.start()
    await backend.answers()
    await poll("a ready backend", () => isReady(shop.guestOf(backend)), {
      within: MINUTE,
    })
  },
  5 * MINUTE,
)

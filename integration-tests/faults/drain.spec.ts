import { readdir } from "node:fs/promises"
import { setTimeout as pause } from "node:timers/promises"
import type { Readiness } from "../../backend/src/contracts"
import { poll } from "../support/browser/poll"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { countWhatStands, listBroken } from "../support/faults/invariants"

const MINUTE = 60_000
const shop = useFaultShop()

it(
  "F21: SIGTERM during 20 completions loses none, and the process is gone within 30 s",
  async () => {
    const carts = await refreshWithCarts(shop, 20)
    const backend = await shop.startBackend({ env: { DRAIN_NOTICE_SECONDS: "2" } })
    const buyer = shop.guestOf(backend)
    const impatient = new AbortController()

    const answered = completeAll([buyer], carts.slice(0, 15))
    const hungUp = completeAll([buyer], carts.slice(15), impatient.signal)
    await pause(1_000)
    impatient.abort()
    const end = backend.drain()
    const { answer } = await poll(
      "a 503 of /ready",
      async () => {
        const ready = await buyer.get<Readiness>("/ready")
        return ready.status === 503 && ready.body
      },
      { within: 2_000 },
    )
    expect(answer).toEqual({ ready: false })
    expect(await backend.readLog()).toMatch(/Not ready: process /)

    const { ending, took } = await end
    expect(ending).toBe("exit code 0")
    expect(took).toBeLessThanOrEqual(30_000)
    expect(countStatuses(await answered)).toEqual({ "200 order": 15 })
    expect((await hungUp).every(({ status }) => status === 0)).toBe(true)

    // No partial order may remain, not even for clients that disconnected.
    expect(await listBroken(shop)).toEqual([])
    const { orders, ...rest } = await countWhatStands(shop)
    expect(rest).toEqual({ reservations: orders, payments: orders })
    const mails = (await readdir(shop.mailFolder)).length
    expect(mails).toBe(orders)

    const next = shop.guestOf(await shop.startBackend())
    expect(countStatuses(await completeAll([next], carts))).toEqual({ "200 order": 20 })
    expect(await countWhatStands(shop)).toEqual({
      orders: 20,
      reservations: 20,
      payments: 20,
    })
  },
  5 * MINUTE,
)

import { setTimeout as pause } from "node:timers/promises"
import { poll } from "../support/browser/poll"
import { refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { expectRepaired } from "../support/faults/invariants"
import { useTwoBackends } from "../support/faults/two-backends"

const MINUTE = 60_000
const shop = useFaultShop()
const startTwo = useTwoBackends(shop)

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

    // Locks of the killed process in Redis expire after two minutes at most.
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
    await expectRepaired(shop, 20)
  },
  10 * MINUTE,
)

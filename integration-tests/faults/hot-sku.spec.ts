import { refreshWithCarts } from "../support/faults/base-carts"
import { useFaultShop } from "../support/faults/fault-shop"
import { runRush } from "../support/faults/hot-sku"

const MINUTES = 60_000
const BUYERS = 200
const PIECES = 10
const shop = useFaultShop()

it(
  "L1: of 200 buyers of 10 pieces ten get an order, the others hear within 30 s that it is gone",
  async () => {
    const carts = await refreshWithCarts(shop, BUYERS)
    expect(carts).toHaveLength(BUYERS)
    const buyer = shop.guestOf(await shop.startBackend())

    const rush = await runRush({ shop, buyers: [buyer], carts, pieces: PIECES })
    console.info(`L1: ${JSON.stringify({ ...rush.times, ...rush.statuses })}`)

    expect(rush.improper).toEqual([])
    expect(rush.endings.filter(({ type }) => type === "order")).toHaveLength(PIECES)
    expect(rush.aftermath).toEqual({
      orders: PIECES,
      reserved: PIECES,
      payments: PIECES,
      holds: 0,
      violations: [],
    })
    expect(rush.times.max).toBeLessThanOrEqual(30_000)
  },
  10 * MINUTES,
)

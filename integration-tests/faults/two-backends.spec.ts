import { readdir } from "node:fs/promises"
import { poll } from "../support/browser/poll"
import type { Backend } from "../support/faults/backend"
import { BASE_SKU, refreshWithCarts } from "../support/faults/base-carts"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { runRush } from "../support/faults/hot-sku"
import { countWhatStands, listBroken } from "../support/faults/invariants"
import { useTwoBackends } from "../support/faults/two-backends"
import type { Actor } from "../support/http/actor"
import { PEOPLE } from "../support/http/people"

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

it(
  "S15, S19: 50 orders, each packed and shipped at both processes at once, make 50 parcels and 50 mails",
  async () => {
    const carts = await refreshWithCarts(shop, 50)
    const { buyers, backends } = await startTwo()
    await shop.setStock(BASE_SKU, 60)
    // A few at a time: how many orders at once is what L3 is about.
    for (let at = 0; at < carts.length; at += 5) {
      const endings = await completeAll(buyers, carts.slice(at, at + 5))
      expect(countStatuses(endings)).toEqual({ "200 order": 5 })
    }
    const before = await readShelf()
    const staff = await signInStaff(backends)

    /** All at once; gives how many were done. The others must have been refused. */
    const race = async (path: string, body: object): Promise<number> => {
      const answers = await Promise.all(
        [...staff, ...staff].map((one) => one.post<{ code?: string }>(path, body)),
      )
      const refused = answers.filter(({ status }) => status !== 200)
      expect(
        refused.filter(({ status, body: { code } }) => status >= 500 || !code),
      ).toEqual([])
      return answers.length - refused.length
    }
    const lines = await shop.query<{ order_id: string; item_id: string }>(
      "select order_id, item_id from order_item where deleted_at is null",
    )
    for (const { order_id, item_id } of lines) {
      const items = [{ id: item_id, quantity: 1 }]
      const order = `/admin/orders/${order_id}`
      expect(await race(`${order}/fulfillments`, { items })).toBe(1)
      const [parcel] = await shop.query<{ id: string }>(
        "select fulfillment_id as id from order_fulfillment where order_id = $1",
        [order_id],
      )
      const shipment = `${order}/fulfillments/${parcel?.id}/shipments`
      expect(await race(shipment, { items })).toBe(1)
    }

    expect(await readShelf()).toEqual({
      stocked: before.stocked - 50,
      reserved: before.reserved - 50,
    })
    const [parcels] = await shop.query<{ count: number }>(
      "select count(*)::int as count from fulfillment where deleted_at is null",
    )
    expect(parcels).toEqual({ count: 50 })
    const listShipped = async () =>
      (await readdir(shop.mailFolder)).filter((name) => name.includes("order-shipped"))
    await poll("50 mails", async () => (await listShipped()).length >= 50, {
      within: MINUTE,
    })
    expect(await listShipped()).toHaveLength(50)
    expect(await listBroken(shop)).toEqual([])
  },
  10 * MINUTE,
)

/** The shelf of the item in every base cart. */
async function readShelf(): Promise<{ stocked: number; reserved: number }> {
  const [row] = await shop.query<{ stocked: number; reserved: number }>(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved
     from inventory_level l
     join inventory_item i on i.id = l.inventory_item_id
     join stock_location s on s.id = l.location_id
     where i.sku = $1 and s.metadata->>'market' = 'us' and l.deleted_at is null`,
    [BASE_SKU],
  )
  if (!row) throw new Error("The item has no shelf")
  return row
}

/** The demo admin, signed in at each process. */
async function signInStaff(backends: Backend[]): Promise<Actor[]> {
  const { email, password } = PEOPLE.admin
  return Promise.all(
    backends.map(async (backend) => {
      const { body } = await shop
        .guestOf(backend)
        .post<{ token: string }>("/auth/user/emailpass", { email, password })
      return shop.guestOf(backend, { authorization: `Bearer ${body.token}` })
    }),
  )
}

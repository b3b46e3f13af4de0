import type { Actor } from "../http/actor"
import { BASE_SKU } from "./base-carts"
import { completeAll, countStatuses, type Ending } from "./complete-all"
import type { FaultShop } from "./fault-shop"

/** The state of the shop after all requests got a response. */
export type Aftermath = {
  orders: number
  reserved: number
  payments: number
  /** Payment sessions of carts without an order: money still held on a card. */
  holds: number
  violations: unknown[]
}

/** Response times, in milliseconds. */
export type Times = { p50: number; max: number }

const COUNT = `
  select (select count(*)::int from "order" where canceled_at is null and deleted_at is null) as orders,
         (select coalesce(sum(l.reserved_quantity), 0)::int
            from inventory_level l join inventory_item i on i.id = l.inventory_item_id
           where i.sku = $1 and l.deleted_at is null) as reserved,
         (select count(*)::int from payment where canceled_at is null and deleted_at is null) as payments,
         (select count(*)::int from payment_session s
            join cart_payment_collection c on c.payment_collection_id = s.payment_collection_id
           where s.deleted_at is null and c.deleted_at is null
             and not exists (select 1 from order_cart o
                              where o.cart_id = c.cart_id and o.deleted_at is null)) as holds`

/** Counts orders, reserved pieces, payments and violated invariants. */
async function readAftermath(shop: FaultShop): Promise<Aftermath> {
  const [counted] = await shop.query<Omit<Aftermath, "violations">>(COUNT, [BASE_SKU])
  if (!counted) throw new Error("The database counts nothing")
  return { ...counted, violations: await shop.listViolations() }
}

/** The median and the slowest response time. */
function readTimes(endings: readonly Ending[]): Times {
  const sorted = endings.map(({ took }) => took).sort((one, other) => one - other)
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 }
}

const isToldToComeBack = ({ status }: Ending) => status === 503 || status === 429

/** A response a buyer can act on: an order, "sold out", or "try again in … seconds". */
function isProperAnswer(ending: Ending): boolean {
  const { status, type, code, retryAfter } = ending
  if (status === 200) return type === "order"
  if (status === 400) return code === "insufficient_inventory"
  return isToldToComeBack(ending) && Number(retryAfter) > 0
}

/** Ids of the carts to complete, and the actors that complete them in turn. */
export type Rush = { shop: FaultShop; buyers: Actor[]; carts: string[]; pieces: number }

/**
 * Completes the carts that were refused with "try again" once more, until none is. Throws when
 * a round brings no cart to an end.
 */
async function comeBack(buyers: Actor[], endings: Ending[]): Promise<void> {
  let left = endings.filter(isToldToComeBack)
  while (left.length > 0) {
    const again = await completeAll(
      buyers,
      left.map(({ cartId }) => cartId),
    )
    const next = again.filter(isToldToComeBack)
    if (next.length === left.length)
      throw new Error('Every cart was refused with "try again" once more')
    left = next
  }
}

/**
 * Sets the stock to `pieces` and completes all carts at the same moment. Returns all first
 * responses, and the state of the shop after the second tries.
 */
export async function runRush({ shop, buyers, carts, pieces }: Rush) {
  await shop.setStock(BASE_SKU, pieces)
  const endings = await completeAll(buyers, carts)
  await comeBack(buyers, endings)
  return {
    endings,
    improper: endings.filter((ending) => !isProperAnswer(ending)),
    statuses: countStatuses(endings),
    times: readTimes(endings),
    aftermath: await readAftermath(shop),
  }
}

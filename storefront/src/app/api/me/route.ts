import { findAccount } from "@/features/account/server"
import { findBag } from "@/features/cart/server"
import type { Me } from "@/lib/me"

/** GET /api/me: the visitor's data that islands need. Never cached. */
export async function GET(): Promise<Response> {
  const [account, bag] = await Promise.all([findAccount(), findBag()])
  const me: Me = {
    signed_in: account !== null,
    first_name: account?.firstName || null,
    level: account?.level ?? "T0",
    bag_count: bag?.itemCount ?? 0,
  }
  return Response.json(me, { headers: { "cache-control": "private, no-store" } })
}

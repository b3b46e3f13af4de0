import {
  type Caller,
  GUEST,
  type LevelGroup,
  resolveLevel,
} from "../../../modules/product-access/rules/resolve-access"

/** A customer group. `metadata.expires_at` (ISO 8601) may state until when it counts. */
export type HolderGroup = LevelGroup & { id: string }

/** The holder of a standing: a person, as stored. */
export type HolderRow = {
  id: string
  has_account?: boolean | null
  groups?: readonly (HolderGroup | null)[] | null
}

/** Why a group of the holder does not count. */
export type StandingReason = { group_id: string; reason: "no_account" | "expired" }

/** The rights of a holder: a level, and the groups with prices that apply. */
export type Standing = Caller & {
  /** Ids of the customer groups that count for prices and promotions. */
  price_groups: readonly string[]
  /** The groups that do not count, and why; empty when all do. */
  reasons: readonly StandingReason[]
}

/** The standing of a guest. */
export const GUEST_STANDING: Standing = { ...GUEST, price_groups: [], reasons: [] }

/**
 * An invalid date never expires a group: staff see the mistake, and no buyer loses the
 * group.
 */
function isExpired({ metadata }: HolderGroup, now: Date): boolean {
  const until = metadata?.expires_at
  return typeof until === "string" && Date.parse(until) <= now.getTime()
}

/**
 * Resolves the standing of a holder at one moment. The only place that decides which
 * groups count for access, prices and promotions. No group counts for a customer without
 * an account, even if staff put that record into a group, because anyone can enter an
 * e-mail address. An expired group does not count.
 */
export function resolveStanding(
  holder: HolderRow | null | undefined,
  now: Date,
): Standing {
  const groups = (holder?.groups ?? []).flatMap((group) => group ?? [])
  if (!holder?.has_account) {
    const reasons = groups.map(({ id }) => ({
      group_id: id,
      reason: "no_account" as const,
    }))
    return { ...GUEST_STANDING, reasons }
  }
  const counted = groups.filter((group) => !isExpired(group, now))
  return {
    signed_in: true,
    level: resolveLevel(counted),
    price_groups: counted.map(({ id }) => id),
    reasons: groups
      .filter((group) => isExpired(group, now))
      .map(({ id }) => ({ group_id: id, reason: "expired" as const })),
  }
}

/**
 * The customer for Medusa's price and promotion rules, with only the groups that count.
 * Null when there is no customer.
 */
export function toPricedCustomer<Customer extends HolderRow>(
  customer: Customer | null | undefined,
  { price_groups }: Standing,
) {
  if (!customer) return null
  return { ...customer, groups: price_groups.map((id) => ({ id })) }
}

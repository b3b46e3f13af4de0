import {
  type Caller,
  GUEST,
  type LevelGroup,
  resolveLevel,
} from "../../../modules/product-access/rules/resolve-access"

/** A customer group; `metadata.expires_at` (ISO 8601) may say until when it counts. */
export type HolderGroup = LevelGroup & { id: string }

/** Who has standing: a person, as stored. */
export type HolderRow = {
  id: string
  has_account?: boolean | null
  groups?: readonly (HolderGroup | null)[] | null
}

/** Why a group of the holder does not count. */
export type StandingReason = { group_id: string; reason: "no_account" | "expired" }

/** What a holder has a right to: a level, and the groups whose prices apply. */
export type Standing = Caller & {
  /** Ids of the customer groups that count for prices and promotions. */
  price_groups: readonly string[]
  /** The groups that do not count, and why; empty when all do. */
  reasons: readonly StandingReason[]
}

/** Nobody in particular. */
export const GUEST_STANDING: Standing = { ...GUEST, price_groups: [], reasons: [] }

/** A text that is no date never expires a group: staff see the mistake, no buyer suffers. */
function isExpired({ metadata }: HolderGroup, now: Date): boolean {
  const until = metadata?.expires_at
  return typeof until === "string" && Date.parse(until) <= now.getTime()
}

/**
 * The standing of a holder at one moment: the only place that says which groups count, for
 * access, for prices and for promotions. A customer without an account has none, also when
 * somebody put that record into a group: anybody can type an e-mail. An expired group counts
 * for nothing.
 */
export function resolveLinkStatus(
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
 * The customer as Medusa's price and promotion rules may see it: with the groups that count.
 * Null when there is no customer.
 */
export function toPricedCustomer<Customer extends HolderRow>(
  customer: Customer | null | undefined,
  { price_groups }: Standing,
) {
  if (!customer) return null
  return { ...customer, groups: price_groups.map((id) => ({ id })) }
}

import { ACCESS_LEVELS, type Access, type AccessLevel } from "../../../contracts"

/**
 * The person who views a product. `signed_in` is false for a guest, whatever e-mail
 * address the guest typed.
 */
export type Caller = { signed_in: boolean; level: AccessLevel }

/** A caller who is not signed in. */
export const GUEST: Caller = { signed_in: false, level: "T0" }

/**
 * A customer group, as far as access is concerned; its level is in
 * `metadata.access_level`.
 */
export type LevelGroup = { metadata?: Record<string, unknown> | null }

function isAccessLevel(value: unknown): value is AccessLevel {
  return ACCESS_LEVELS.some((level) => level === value)
}

/** True when the level `held` is at least `required`. */
export function meetsLevel(held: AccessLevel, required: AccessLevel): boolean {
  return ACCESS_LEVELS.indexOf(held) >= ACCESS_LEVELS.indexOf(required)
}

/**
 * A customer's level: the highest level of all their groups. T0 without groups, and for
 * groups without a level or with an unknown one.
 */
export function resolveLevel(
  groups: readonly (LevelGroup | null)[] | null | undefined,
): AccessLevel {
  let highest: AccessLevel = "T0"
  for (const group of groups ?? []) {
    const level = group?.metadata?.access_level
    if (isAccessLevel(level) && meetsLevel(level, highest)) highest = level
  }
  return highest
}

/**
 * Decides whether this caller may see the price of a product, and buy it. Products of
 * level T0 are open to everybody; for the others the caller must be signed in and have
 * the required level. `level` in the result is the level the product requires.
 */
export function resolveAccess(required: AccessLevel, caller: Caller): Access {
  if (required === "T0") {
    return { level: required, can_see_price: true, can_buy: true, reason: "open" }
  }
  if (!caller.signed_in) {
    return {
      level: required,
      can_see_price: false,
      can_buy: false,
      reason: "sign_in_required",
    }
  }
  const met = meetsLevel(caller.level, required)
  return {
    level: required,
    can_see_price: met,
    can_buy: met,
    reason: met ? "level_met" : "level_too_low",
  }
}

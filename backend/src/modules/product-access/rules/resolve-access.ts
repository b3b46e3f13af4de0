import { ACCESS_LEVELS, type AccessAnswer, type AccessLevel } from "../../../contracts"

/** Whoever looks. `signed_in` is false for a guest, whatever e-mail the guest typed. */
export type Caller = { signed_in: boolean; level: AccessLevel }

/** Nobody in particular. */
export const GUEST: Caller = { signed_in: false, level: "T0" }

/** A customer group as far as access goes; the level stands in `metadata.access_level`. */
export type LevelGroup = { metadata?: Record<string, unknown> | null }

function isAccessLevel(value: unknown): value is AccessLevel {
  return ACCESS_LEVELS.some((level) => level === value)
}

/** True when `held` opens what `required` asks for: levels stand in order. */
export function meetsLevel(held: AccessLevel, required: AccessLevel): boolean {
  return ACCESS_LEVELS.indexOf(held) >= ACCESS_LEVELS.indexOf(required)
}

/**
 * A customer's level: the highest that any of their groups carries. Groups without a level,
 * with an unknown one, or none at all give T0.
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
 * May this caller see the price of, and buy, a product that asks for `required`? Open
 * products answer yes to everybody; for the rest the caller must be signed in and hold the
 * level. `level` in the answer is the level the product asks for.
 */
export function resolveAccess(required: AccessLevel, caller: Caller): AccessAnswer {
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

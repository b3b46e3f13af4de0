/** The attribute of the shipping context: whether the cart contains hazardous goods. */
export const HAZMAT_ATTRIBUTE = "hazmat"

type OptionRule = { attribute: string; operator: string; value?: unknown }

/**
 * The rule of a shipping option that may go by air: not for carts with hazardous goods.
 */
export const REFUSES_HAZMAT = {
  attribute: HAZMAT_ATTRIBUTE,
  operator: "ne",
  value: "true",
} as const

/** Builds the context for Medusa's shipping rules: hazardous goods go by ground only. */
export function buildHazmatContext(
  profiles: { hazmat: unknown }[],
): Record<typeof HAZMAT_ATTRIBUTE, "true" | "false"> {
  return { hazmat: profiles.some(({ hazmat }) => Boolean(hazmat)) ? "true" : "false" }
}

/** True when a shipping option with these rules refuses hazardous goods. */
export function isRefusedForHazmat(rules: OptionRule[]): boolean {
  return rules.some(
    ({ attribute, operator, value }) =>
      attribute === HAZMAT_ATTRIBUTE &&
      ((operator === "ne" && value === "true") ||
        (operator === "eq" && value === "false")),
  )
}

/** Attribute of the shipping context that says whether the cart holds hazardous goods. */
export const HAZMAT_ATTRIBUTE = "hazmat"

type OptionRule = { attribute: string; operator: string; value?: unknown }

/** Rule of a shipping option that may fly: not for carts with hazardous goods. */
export const REFUSES_HAZMAT = {
  attribute: HAZMAT_ATTRIBUTE,
  operator: "ne",
  value: "true",
} as const

/** What Medusa's shipping rules are asked about: hazardous goods go by ground only. */
export function buildHazmatContext(
  profiles: { hazmat: unknown }[],
): Record<typeof HAZMAT_ATTRIBUTE, "true" | "false"> {
  return { hazmat: profiles.some(({ hazmat }) => Boolean(hazmat)) ? "true" : "false" }
}

/** True when a shipping option with these rules does not take hazardous goods. */
export function isRefusedForHazmat(rules: OptionRule[]): boolean {
  return rules.some(
    ({ attribute, operator, value }) =>
      attribute === HAZMAT_ATTRIBUTE &&
      ((operator === "ne" && value === "true") ||
        (operator === "eq" && value === "false")),
  )
}

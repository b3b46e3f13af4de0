import type { ProductFlag, RegulatoryClass, SafetyProfile } from "../../../contracts"

/** What the safety profile of a product says about its hygiene. */
export type HygieneFacts = Pick<
  SafetyProfile,
  "regulatory_class_us" | "regulatory_class_eu" | "flags"
>

/** Goods that come back like clothes or tools: unused, but not sealed. */
const UNSEALED: readonly RegulatoryClass[] = ["textile", "accessory"]

/** What their class does not say: pads and session packs are accessories, and sealed. */
const SEALED_FLAGS: readonly ProductFlag[] = ["sterile", "sealed_for_hygiene"]

/**
 * True for goods that can come back only with an unbroken seal: what touches skin, goes into
 * it, or is sterile. A product without a safety profile is treated as unsealed, so that a
 * buyer loses no right through a gap in the catalogue.
 */
export function needsSeal(facts: HygieneFacts | null): boolean {
  if (!facts) return false
  const isFlagged = facts.flags.some((flag) => SEALED_FLAGS.includes(flag))
  const classes = [facts.regulatory_class_us, facts.regulatory_class_eu]
  return isFlagged || classes.some((one) => !UNSEALED.includes(one))
}

/** True for goods that are never sold again, even sealed: needles and sterile vials. */
export function isNeverRestocked(facts: HygieneFacts | null): boolean {
  if (!facts) return false
  const classes = [facts.regulatory_class_us, facts.regulatory_class_eu]
  return facts.flags.includes("sterile") || classes.includes("device_sharps")
}

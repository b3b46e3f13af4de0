import type { SafetyProfile } from "../../../contracts"

/**
 * The profile of a product that has none: makes no claims, and leaves the class to
 * counsel.
 */
export const BLANK_SAFETY_PROFILE: SafetyProfile = {
  regulatory_class_us: "counsel_review",
  regulatory_class_eu: "counsel_review",
  regulatory_note: null,
  expectation: "",
  can: [],
  cannot: [],
  who_may_use: "",
  warnings: [],
  contraindications: [],
  ingredients: null,
  left_out: [],
  flags: [],
  shelf_life_months: null,
  after_opening: null,
  storage: null,
  hazmat: null,
  papers: [],
  questions: [],
  after_the_visit: [],
  use_from: [],
}

/** Picks the contract's fields of a stored row. */
export function pickSafetyProfile<Row extends Record<keyof SafetyProfile, unknown>>(
  row: Row,
): Pick<Row, keyof SafetyProfile> {
  return {
    regulatory_class_us: row.regulatory_class_us,
    regulatory_class_eu: row.regulatory_class_eu,
    regulatory_note: row.regulatory_note,
    expectation: row.expectation,
    can: row.can,
    cannot: row.cannot,
    who_may_use: row.who_may_use,
    warnings: row.warnings,
    contraindications: row.contraindications,
    ingredients: row.ingredients,
    left_out: row.left_out,
    flags: row.flags,
    shelf_life_months: row.shelf_life_months,
    after_opening: row.after_opening,
    storage: row.storage,
    hazmat: row.hazmat,
    papers: row.papers,
    questions: row.questions,
    after_the_visit: row.after_the_visit,
    use_from: row.use_from,
  }
}

/** The profile as shoppers may read it: everything except the note for staff. */
export function toPublicProfile(row: SafetyProfile | null): SafetyProfile {
  return row ? { ...pickSafetyProfile(row), regulatory_note: null } : BLANK_SAFETY_PROFILE
}

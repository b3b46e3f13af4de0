import type { UseFrom } from "./aftercare-plan"

/**
 * Regulatory class of a product. The US and the EU class may differ (domain notes 3.2).
 */
export const REGULATORY_CLASSES = [
  "cosmetic",
  "tattoo_mixture",
  "us_otc_drug",
  "device_sharps",
  "textile",
  "accessory",
  "counsel_review",
  "bundle",
] as const
export type RegulatoryClass = (typeof REGULATORY_CLASSES)[number]

/**
 * The safety information that is shown before a product is bought: honest scope, who must
 * not use it, shelf life, transport. Texts are plain sentences.
 */
export type SafetyProfile = {
  regulatory_class_us: RegulatoryClass
  regulatory_class_eu: RegulatoryClass
  /** A note for staff only, where the class is not certain. */
  regulatory_note: string | null
  /** "What to expect": one or two honest sentences. */
  expectation: string
  can: string[]
  cannot: string[]
  who_may_use: string
  /** Shown on every page of the product; above the fold where the law requires it. */
  warnings: string[]
  contraindications: string[]
  /**
   * Indicative formula type, for products with a composition; the maker's list on the
   * label takes precedence.
   */
  ingredients: string | null
  left_out: string[]
  flags: ProductFlag[]
  /** Shelf life in months, unopened; null = does not expire. */
  shelf_life_months: number | null
  /** Plain words: "12 months after opening", "single use". */
  after_opening: string | null
  storage: string | null
  hazmat: { un_number: string; note: string } | null
  papers: string[]
  questions: { question: string; answer: string }[]
  /** Day-by-day steps, shown as the row of fading dots; empty when it does not apply. */
  after_the_visit: { when: string; what: string }[]
  /** Its first day of use in each aftercare plan; at most one entry for each method. */
  use_from: UseFrom[]
}

export const PRODUCT_FLAGS = [
  "professional_only",
  "laser_caution",
  "sterile",
  "single_use_preferred",
  "fragrance_free",
  "vegan",
  "wash_off",
  "age_18",
  "no_air",
  /** A consumer cannot return it once its seal is broken; said before it is bought. */
  "sealed_for_hygiene",
] as const
export type ProductFlag = (typeof PRODUCT_FLAGS)[number]

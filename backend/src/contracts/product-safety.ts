import type { UseFrom } from "./aftercare-plan"

/** Regulatory class of what is sold. Two classes may stand in one catalogue (domain notes 3.2). */
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
 * What must be told about a product before it is bought: honest scope, who must not use
 * it, life, transport. Texts are plain sentences.
 */
export type SafetyProfile = {
  regulatory_class_us: RegulatoryClass
  regulatory_class_eu: RegulatoryClass
  /** A note where the class is not settled; shown to staff only. */
  regulatory_note: string | null
  /** "What to expect": one honest sentence or two. */
  expectation: string
  can: string[]
  cannot: string[]
  who_may_use: string
  /** Shown on every page of the product, above the fold where the law asks. */
  warnings: string[]
  contraindications: string[]
  /** Indicative formula type, for products with a composition; the maker's list on the label wins. */
  ingredients: string | null
  left_out: string[]
  flags: ProductFlag[]
  /** Months unopened; null = does not expire. */
  shelf_life_months: number | null
  /** Plain words: "12 months after opening", "single use". */
  after_opening: string | null
  storage: string | null
  hazmat: { un_number: string; note: string } | null
  papers: string[]
  questions: { question: string; answer: string }[]
  /** Day-by-day steps shown as the row of fading dots; empty when it does not apply. */
  after_the_visit: { when: string; what: string }[]
  /** Its stage in each plan of days after a treatment, one entry for a method at most. */
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
] as const
export type ProductFlag = (typeof PRODUCT_FLAGS)[number]

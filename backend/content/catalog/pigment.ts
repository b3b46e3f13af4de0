import type { PackSize } from "./types"
import type { SafetyProfile } from "../../src/contracts"
import {
  INDICATIVE_FORMULA,
  MINERAL_PIGMENT,
  PIGMENT_PAPERS,
  PIGMENT_STOPS,
  PROFESSIONAL_ITEM,
  STORE_COOL,
} from "./texts"
import { AFTER_SKIN_TONE } from "./timelines"

/** What every bottle of skin-tone pigment has in common. */
export const PIGMENT_SAFETY = {
  regulatory_class_us: "cosmetic",
  regulatory_class_eu: "tattoo_mixture",
  regulatory_note:
    "US: cosmetic that stays beyond 24 hours, so the small-firm exemption does not apply. EU: mixture for tattooing, REACH entry 75; some states (Spain) ask for prior authorisation.",
  warnings: [MINERAL_PIGMENT, PROFESSIONAL_ITEM],
  contraindications: PIGMENT_STOPS,
  ingredients: `Water, glycerin, titanium dioxide, iron oxides, carbon where allowed; sterile. ${INDICATIVE_FORMULA}`,
  left_out: ["alcohol", "nickel and chromium above the legal limits"],
  flags: ["professional_only", "age_18", "laser_caution", "sterile"],
  shelf_life_months: 36,
  after_opening: "12 months after opening.",
  storage: STORE_COOL,
  hazmat: null,
  papers: PIGMENT_PAPERS,
  after_the_visit: AFTER_SKIN_TONE,
  use_from: [],
} satisfies Partial<SafetyProfile>

export const BOTTLE_10_ML: PackSize = {
  weight_g: 38,
  length_mm: 28,
  width_mm: 28,
  height_mm: 82,
}
export const BOTTLE_30_ML: PackSize = {
  weight_g: 78,
  length_mm: 36,
  width_mm: 36,
  height_mm: 112,
}

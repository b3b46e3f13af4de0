import type { PackSize } from "./types"
import type { SafetyProfile } from "../../src/contracts"
import {
  INDICATIVE_FORMULA,
  IRON_OXIDE_MRI,
  MINERAL_PIGMENT,
  MRI_QUESTION,
  PIGMENT_PAPERS,
  PIGMENT_STOPS,
  PROFESSIONAL_ITEM,
  STERILE_UNTIL_OPENED,
  STORE_COOL,
} from "./texts"
import { AFTER_SKIN_TONE } from "./timelines"

/** What every bottle of skin-tone pigment has in common. */
export const PIGMENT_SAFETY = {
  regulatory_class_us: "cosmetic",
  regulatory_class_eu: "tattoo_mixture",
  regulatory_note:
    "US: cosmetic that stays beyond 24 hours, so the small-firm exemption does not apply. EU: mixture for tattooing, REACH entry 75; some states (Spain) ask for prior authorisation.",
  warnings: [MINERAL_PIGMENT, IRON_OXIDE_MRI, PROFESSIONAL_ITEM],
  contraindications: PIGMENT_STOPS,
  ingredients: `Water, glycerin, titanium dioxide, iron oxides, carbon where allowed, a preservative that the EU limits allow; sterile until opened. ${INDICATIVE_FORMULA}`,
  left_out: ["alcohol", "nickel and chromium above the legal limits"],
  flags: [
    "professional_only",
    "age_18",
    "laser_caution",
    "sterile",
    "sealed_for_hygiene",
  ],
  shelf_life_months: 36,
  after_opening:
    "12 months after opening, poured and never dipped; sooner if the label says so.",
  storage: STORE_COOL,
  hazmat: null,
  papers: PIGMENT_PAPERS,
  after_the_visit: AFTER_SKIN_TONE,
  use_from: [],
} satisfies Partial<SafetyProfile>

/** Questions that every bottle of skin-tone pigment answers in the same words. */
export const PIGMENT_QUESTIONS = [
  {
    question: "Is the pigment opaque, and is it mineral or organic?",
    answer:
      "Mineral: titanium dioxide and iron oxides, and carbon where a deep shade needs it. Titanium dioxide makes it opaque, so it covers, and it is what a laser can darken. No organic colour is planned; the safety data sheet and certificate of your lot say what is in the bottle.",
  },
  MRI_QUESTION,
  STERILE_UNTIL_OPENED,
]

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

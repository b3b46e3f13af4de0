import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
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
} from "../texts"
import { AFTER_SKIN_TONE } from "../timelines"
import type { CatalogEntry, CatalogVariantEntry, TwoPrices } from "../types"

const RANGE_PRICE = { list: { usd: 189, eur: 179 }, trade: { usd: 159, eur: 149 } }
const FULL_PRICE = { list: { usd: 399, eur: 379 }, trade: { usd: 339, eur: 319 } }

function buildRange(
  code: string,
  title: string,
  price: { list: TwoPrices; trade: TwoPrices },
  weight_g: number,
): CatalogVariantEntry {
  return {
    sku: `KIT-SKIN-${code}`,
    title,
    options: { Range: title },
    stock_unit: "kit",
    list_price: price.list,
    trade: buildFlatTrade(price.trade),
    markets: ["us", "eu"],
    allow_backorder: false,
    weight_g,
    length_mm: 260,
    width_mm: 190,
    height_mm: 65,
  }
}

export const COMPLETE_SKIN_CORRECTING_KIT: CatalogEntry = {
  handle: "complete-skin-correcting-kit",
  title: "Complete Skin Correcting Kit",
  subtitle: "Covers single misplaced dots and flat, pale scars with matched skin colour.",
  description: [
    "The kit contains what a trained camouflage artist needs to match and place skin-coloured pigment: bases, tints, mixing medium, shade cards, a patch test, needles and cups. Choose the range that fits your clients, or the full spectrum. Gloves, film and a machine are not included.",
    "Covering is not removing. The pigment sits in the skin beside the old one, it stays the same when the skin tans, and it needs a refresh after one to five years. Judge the colour after 45 to 60 days, not before. In the stubble of a shaved head a pale scar shows because it has no dots: SMP dots in the scar come first there, skin tone second.",
    "If laser is a possibility for your client, laser comes first. It can turn this pigment grey or blue-black, sometimes for good. Record brand, shade, lot and area so that a later provider knows.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T3",
  audience: "practitioner",
  purposes: ["cover", "colour-correct"],
  max_per_order: 3,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [
    {
      title: "Range",
      values: ["Light range", "Medium range", "Deep range", "Full spectrum"],
    },
  ],
  variants: [
    buildRange("LGT", "Light range", RANGE_PRICE, 480),
    buildRange("MED", "Medium range", RANGE_PRICE, 480),
    buildRange("DEP", "Deep range", RANGE_PRICE, 480),
    buildRange("FUL", "Full spectrum", FULL_PRICE, 790),
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "US: cosmetic that stays beyond 24 hours, so the small-firm exemption does not apply: registration and listing are needed. EU: mixture for tattooing, REACH entry 75; some states (Spain) ask for prior authorisation.",
    expectation:
      "A flat, pale mark or a few single dots stand out less after two to five visits. Seen close or with a tan, the match may show.",
    can: [
      "make single misplaced dots stand out less",
      "bring a flat, mature, pale scar closer to the skin around it",
      "be mixed from bases and tints to a broad range of skin colours",
      "be refreshed when it drifts",
    ],
    cannot: [
      "take pigment out of the skin",
      "go over moles, freckles, age spots, dark patches or raised scars",
      "cover a band across the forehead or a whole hairline",
      "follow a tan, or promise a match",
    ],
    who_may_use:
      "Verified practitioners at level T3, with a certificate in camouflage or paramedical pigmentation. Basic SMP courses do not teach it.",
    warnings: [MINERAL_PIGMENT, IRON_OXIDE_MRI, PROFESSIONAL_ITEM],
    contraindications: PIGMENT_STOPS,
    ingredients: `Bases and tints: water, glycerin, titanium dioxide, iron oxides, carbon where allowed, a preservative; sterile until opened. Medium: water, glycerin, a preservative; sterile until opened. ${INDICATIVE_FORMULA}`,
    left_out: ["alcohol", "nickel and chromium above the legal limits"],
    flags: [
      "professional_only",
      "age_18",
      "laser_caution",
      "sterile",
      "sealed_for_hygiene",
    ],
    shelf_life_months: 24,
    after_opening:
      "Use bases and tints within 12 months of opening, mixing medium within 1 month. Needles and patch-test set are single use.",
    storage: STORE_COOL,
    hazmat: null,
    papers: [...PIGMENT_PAPERS, "Printed guide and lot record in the box"],
    questions: [
      {
        question: "Does the pigment stay on the surface of the skin?",
        answer:
          "No. It is needled in like any tattoo pigment. What only sits on the surface is the wash-off Surface Camouflage Creme.",
      },
      {
        question: "May I use it on age spots or dark patches?",
        answer:
          "No. A doctor looks at a dark patch first. Age spots, freckles and patches of extra pigment stay out of bounds for needled colour.",
      },
      {
        question: "Which range do I need?",
        answer:
          "Light contains bases 1 and 2, Medium 3 and 4, Deep 5 and 6, each with four tints. Full spectrum contains all six bases and eight tints. Hold the shade cards to untanned skin and look at the undertone too.",
      },
      {
        question: "Can it be lasered later?",
        answer:
          "Only after a test spot. Titanium dioxide and iron oxides can darken under laser. Your client must tell the provider.",
      },
      {
        question: "Does it suit a scar on the scalp?",
        answer:
          "As a second step. A transplant scar or another pale scar among stubble shows because it has no dots. An artist who works on scars sets SMP dots into it first; scar tissue takes pigment unpredictably. Skin tone alone leaves a bald stripe. A scar from skin-cancer surgery is never tattooed.",
      },
      {
        question: "What is not in the kit?",
        answer:
          "A machine, gloves, film and wipes: see the Session Disposables Pack. The needles are 1RL 0.25 mm, for single dots. For the area of a scar, practitioners often take a wider grouping; bring the one you were trained with.",
      },
      MRI_QUESTION,
      STERILE_UNTIL_OPENED,
    ],
    after_the_visit: AFTER_SKIN_TONE,
    use_from: [],
  },
  goes_with: [
    "gentle-foam-cleanser",
    "recovery-balm",
    "matte-mineral-sunscreen",
    "upf50-healing-cap",
  ],
  read_first: [ARTICLE.skinKit, ARTICLE.matchTheFix, ARTICLE.removalPossible],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

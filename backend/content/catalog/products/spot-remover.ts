import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  LOT_PAPERS,
  PROFESSIONAL_ITEM,
  SALINE_STOPS,
  SPOT_REMOVER_SCOPE,
  STORE_COOL,
} from "../texts"
import { AFTER_SPOT_REMOVER } from "../timelines"
import type { CatalogEntry } from "../types"

export const SPOT_REMOVER: CatalogEntry = {
  handle: "spot-remover",
  title: "Spot Remover",
  subtitle:
    "Lightens single scalp dots that sit too large, too dark or in the wrong place.",
  description: [
    "Spot Remover is a strong salt solution. A trained practitioner works it into one dot at a time with a fine needle. Pigment leaves with the scab, and the dot looks lighter once the skin has settled.",
    "It is for some individual dots, in a small area at each visit, and the same spot rests at least eight weeks. It does not work by light, so the colour of the pigment matters less than with laser.",
    "It does not clear a whole head. If many dots trouble your client, or the pigment has spread blue and deep, a laser clinic is the better answer, and we say so before you order.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T2",
  audience: "practitioner",
  purposes: ["lighten"],
  max_per_order: 6,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [
    {
      title: "Size",
      values: ["10 x 1 ml single-use vials", "15 ml bottle", "30 ml bottle"],
    },
  ],
  variants: [
    {
      sku: "REM-SPOT-V10",
      title: "10 x 1 ml single-use vials",
      options: { Size: "10 x 1 ml single-use vials" },
      stock_unit: "box",
      list_price: { usd: 49, eur: 46 },
      trade: buildFlatTrade({ usd: 39, eur: 37 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 75,
      length_mm: 110,
      width_mm: 60,
      height_mm: 45,
    },
    {
      sku: "REM-SPOT-15",
      title: "15 ml bottle",
      options: { Size: "15 ml bottle" },
      stock_unit: "bottle",
      list_price: { usd: 44, eur: 42 },
      trade: buildFlatTrade({ usd: 35, eur: 33 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 62,
      length_mm: 35,
      width_mm: 35,
      height_mm: 95,
    },
    {
      sku: "REM-SPOT-30",
      title: "30 ml bottle",
      options: { Size: "30 ml bottle" },
      stock_unit: "bottle",
      list_price: { usd: 74, eur: 69 },
      trade: buildFlatTrade({ usd: 59, eur: 56 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 95,
      length_mm: 40,
      width_mm: 40,
      height_mm: 110,
    },
  ],
  safety: {
    regulatory_class_us: "counsel_review",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "Class is open. US: cosmetic or drug/device depends on the words used; counsel reviews before launch. EU: not a cosmetic, as it is needled in; whether entry 75 covers a colourless solution is unclear, so it is held to that standard. The demo data sells it in both markets; a real shop keeps it closed until counsel has signed off.",
    expectation:
      "Some dots, over several visits at least eight weeks apart. It does not clear a whole head, and some pigment may stay in a dot.",
    can: [
      "lighten individual dots that are too large or too dark",
      "soften the first row of a hard hairline, dot by dot",
      "be used on a pigment colour that laser would darken",
      "be repeated once the skin has settled, after at least eight weeks",
    ],
    cannot: [
      "clear a whole head of pigment",
      "answer pigment that has spread blue and deep",
      "promise that a dot goes away, or leaves no mark",
      "be used at home, near moles, or on irritated skin",
    ],
    who_may_use:
      "Verified practitioners at level T2: training in removal or a year of practice, and insurance that names removal. Whether needling saline counts as tattooing or as medicine differs by place; you confirm the rule where you work.",
    warnings: [SPOT_REMOVER_SCOPE, PROFESSIONAL_ITEM],
    contraindications: SALINE_STOPS,
    ingredients: `Water, sodium chloride (hypertonic), glycerin, aloe; sterile. ${INDICATIVE_FORMULA}`,
    left_out: ["acids", "alcohol", "fragrance", "citrus extracts"],
    flags: ["professional_only", "age_18", "sterile", "single_use_preferred"],
    shelf_life_months: 24,
    after_opening: "Vial: single use. Bottle: discard 30 days after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: LOT_PAPERS,
    questions: [
      {
        question: "Will a dot go away entirely?",
        answer:
          "That is not promised. Practitioners themselves prefer the word lightening for that reason. Tell your client before the first visit that some pigment may stay.",
      },
      {
        question: "How many visits does it take?",
        answer:
          "Studios report two to six, often three to five, at least eight weeks apart. We found no trial that counted them, so take these as experience.",
      },
      {
        question: "How do I start?",
        answer:
          "Work on one to three dots, note date, lot and site, and review at eight weeks. Go on only if the skin has settled well.",
      },
      {
        question: "Can a client buy and use it at home?",
        answer:
          "No. It is needled into the skin and belongs in trained hands. Your clients find aftercare in the shop.",
      },
      {
        question: "Why is it not an acid remover?",
        answer:
          "Acid-type removers for the skin carry a regulator's warning and published scar cases. We do not stock them.",
      },
    ],
    after_the_visit: AFTER_SPOT_REMOVER,
    use_from: [],
  },
  goes_with: ["blot-protect-pads", "recovery-balm", "removal-aftercare-kit"],
  read_first: [ARTICLE.spotRemover, ARTICLE.matchTheFix, ARTICLE.removalPossible],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

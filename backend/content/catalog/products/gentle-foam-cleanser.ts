import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { INDICATIVE_FORMULA, SEE_A_DOCTOR, STORE_COOL, SURFACE_STOPS } from "../texts"
import { AFTER_SMP } from "../timelines"
import type { CatalogEntry } from "../types"

export const GENTLE_FOAM_CLEANSER: CatalogEntry = {
  handle: "gentle-foam-cleanser",
  title: "Gentle Foam Cleanser",
  subtitle: "Cleans the scalp with a soft foam when washing may begin again.",
  description: [
    "A mild foam from a pump, without fragrance, sulfates, alcohol or menthol. Put it on with your fingertips, rinse with lukewarm water, pat dry.",
    "It keeps skin clean. It does not make pigment last, and it is not for the first dry days. After SMP most people begin with it around day 7; your practitioner's instructions come first.",
    "After Spot Remover, wash around the scabs and pat them dry at once. After laser, use it with a soft stream of water.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["clean"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: ["50 ml", "150 ml"] }],
  variants: [
    {
      sku: "AFT-FOAM-50",
      title: "50 ml",
      options: { Size: "50 ml" },
      stock_unit: "bottle",
      list_price: { usd: 12, eur: 12.5 },
      trade: buildTieredTrade({ usd: 7.5, eur: 6.9 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 80,
      length_mm: 38,
      width_mm: 38,
      height_mm: 120,
    },
    {
      sku: "AFT-FOAM-150",
      title: "150 ml",
      options: { Size: "150 ml" },
      stock_unit: "bottle",
      list_price: { usd: 22, eur: 23 },
      trade: buildTieredTrade({ usd: 13, eur: 12 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 200,
      length_mm: 50,
      width_mm: 50,
      height_mm: 165,
    },
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "cosmetic",
    regulatory_note: null,
    expectation: "A clean, calm-feeling scalp. It changes nothing about the pigment.",
    can: [
      "clean sweat, oil and sunscreen off the scalp",
      "be used every day once washing is allowed",
      "be used by people who avoid fragrance",
    ],
    cannot: [
      "be used in the first dry days after a visit",
      "make pigment last or fade",
      "replace a doctor when skin is infected",
    ],
    who_may_use: "Anyone. Children only with an adult.",
    warnings: ["For the outside of the skin only. Keep out of the eyes.", SEE_A_DOCTOR],
    contraindications: SURFACE_STOPS,
    ingredients: `Water, mild sugar surfactant, glycerin. ${INDICATIVE_FORMULA}`,
    left_out: ["sulfates", "fragrance", "alcohol", "menthol"],
    flags: ["fragrance_free", "vegan", "sealed_for_hygiene"],
    shelf_life_months: 30,
    after_opening: "12 months after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "When may I wash my scalp after SMP?",
        answer:
          "Keep it dry for the first three days. Rinse with water from about day 4 and begin with foam around day 7. Guides differ, so your practitioner decides.",
      },
      {
        question: "How often do I use it later?",
        answer:
          "As often as your scalp needs it. There is no need to wash less to keep SMP.",
      },
      {
        question: "Can I use it after Spot Remover?",
        answer:
          "Around the dots, yes. Leave the scabs alone and pat dry at once; they fall by themselves in one to two weeks.",
      },
      {
        question: "Is it an aerosol?",
        answer: "No. The pump makes the foam, without propellant.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      { method: "smp", from_day: 7, note: "with your fingertips", sources: [] },
      {
        method: "laser",
        from_day: 1,
        note: "with fingertips and a soft stream",
        sources: [],
      },
      {
        method: "spot-remover",
        from_day: 3,
        note: "around the dots; pat dry at once",
        sources: [],
      },
      {
        method: "skin-correction",
        from_day: 4,
        note: "rinse with water first, then wash mildly",
        sources: [],
      },
    ],
  },
  goes_with: ["recovery-balm", "matte-scalp-moisturiser", "smp-aftercare-kit"],
  read_first: [ARTICLE.correctionAftercare, ARTICLE.smpAftercare, ARTICLE.redness],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

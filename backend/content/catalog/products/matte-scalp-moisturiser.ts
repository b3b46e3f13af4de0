import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { INDICATIVE_FORMULA, SEE_A_DOCTOR, STORE_COOL, SURFACE_STOPS } from "../texts"
import { AFTER_SMP } from "../timelines"
import type { CatalogEntry } from "../types"

export const MATTE_SCALP_MOISTURISER: CatalogEntry = {
  handle: "matte-scalp-moisturiser",
  title: "Matte Scalp Moisturiser",
  subtitle: "Moisturises a shaved scalp and takes the shine down for some hours.",
  description: [
    "An oil-free moisturiser with a dry finish. A shaved scalp reflects light because it is smooth and carries skin oil, and SMP shows more evenly on skin that does not shine.",
    "Use a small amount on clean, closed skin. The finish lasts some hours; heat and sweat shorten it.",
    "It is not a sunscreen. For outdoors, put the sunscreen on as its label says and wear a hat.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["matte", "soothe"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: ["50 ml", "100 ml"] }],
  variants: [
    {
      sku: "AFT-MATT-50",
      title: "50 ml",
      options: { Size: "50 ml" },
      stock_unit: "tube",
      list_price: { usd: 18, eur: 19 },
      trade: buildTieredTrade({ usd: 11, eur: 10 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 68,
      length_mm: 140,
      width_mm: 45,
      height_mm: 32,
    },
    {
      sku: "AFT-MATT-100",
      title: "100 ml",
      options: { Size: "100 ml" },
      stock_unit: "tube",
      list_price: { usd: 28, eur: 29 },
      trade: buildTieredTrade({ usd: 17, eur: 15.5 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 122,
      length_mm: 170,
      width_mm: 55,
      height_mm: 38,
    },
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "cosmetic",
    regulatory_note: null,
    expectation: "A softer scalp with less shine for some hours. The shine comes back.",
    can: [
      "moisturise without an oily film",
      "take down shine on closed skin",
      "be used every day in the long term",
    ],
    cannot: [
      "protect from the sun",
      "stop skin oil for good",
      "be used on open or scabbed skin",
    ],
    who_may_use: "Anyone. Children only with an adult.",
    warnings: [
      "For the outside of closed skin only. Keep out of the eyes.",
      SEE_A_DOCTOR,
    ],
    contraindications: SURFACE_STOPS,
    ingredients: `Water, glycerin, silica, niacinamide. ${INDICATIVE_FORMULA}`,
    left_out: ["denatured alcohol", "fragrance"],
    flags: ["fragrance_free", "vegan", "sealed_for_hygiene"],
    shelf_life_months: 30,
    after_opening: "12 months after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "Does SMP shine?",
        answer:
          "The skin does, not the pigment. A smooth scalp reflects light, and oil adds to it.",
      },
      {
        question: "When can I start after a visit?",
        answer:
          "When the skin is closed and free of scabs, usually from day 10. Until then a thin balm is enough.",
      },
      {
        question: "Do I use moisturiser or sunscreen first?",
        answer:
          "On days outdoors use the sunscreen as its label says; it is matte too. Keep the moisturiser for the evening or for days inside.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      { method: "smp", from_day: 10, note: "once the skin is closed", sources: [] },
      { method: "laser", from_day: 8, note: "once the crusts have fallen", sources: [] },
      {
        method: "skin-correction",
        from_day: 11,
        note: "once the skin is closed",
        sources: [],
      },
    ],
  },
  goes_with: ["matte-mineral-sunscreen", "gentle-foam-cleanser", "smp-aftercare-kit"],
  read_first: [ARTICLE.shineAndSun, ARTICLE.fading],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

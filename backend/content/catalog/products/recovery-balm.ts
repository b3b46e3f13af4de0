import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { INDICATIVE_FORMULA, SEE_A_DOCTOR, STORE_COOL, SURFACE_STOPS } from "../texts"
import { AFTER_SMP } from "../timelines"
import type { CatalogEntry } from "../types"

export const RECOVERY_BALM: CatalogEntry = {
  handle: "recovery-balm",
  title: "Recovery Balm",
  subtitle: "Keeps tight, dry skin comfortable while it settles after a visit.",
  description: [
    "A plain balm without fragrance, lanolin, vitamin E or antibiotics. A thin layer keeps skin soft and takes away the tight feeling. Thin means thin: if it shines, it is too much.",
    "After SMP, begin when the skin feels tight, around day 4 or 5. After laser it may go on from the first day. After Spot Remover it waits until every scab has fallen by itself.",
    "It moisturises. It does not act on pigment, scars or germs, and no balm can shorten the wait.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["soothe"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: ["15 g", "50 g"] }],
  variants: [
    {
      sku: "AFT-BALM-15",
      title: "15 g",
      options: { Size: "15 g" },
      stock_unit: "tube",
      list_price: { usd: 11, eur: 11.5 },
      trade: buildTieredTrade({ usd: 6.5, eur: 6 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 24,
      length_mm: 95,
      width_mm: 32,
      height_mm: 22,
    },
    {
      sku: "AFT-BALM-50",
      title: "50 g",
      options: { Size: "50 g" },
      stock_unit: "tube",
      list_price: { usd: 21, eur: 22 },
      trade: buildTieredTrade({ usd: 12.5, eur: 11.5 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 66,
      length_mm: 140,
      width_mm: 45,
      height_mm: 32,
    },
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "cosmetic",
    regulatory_note:
      "Cosmetic only: no skin-protectant claims, which would make it an OTC drug in the US.",
    expectation: "Less tightness and dryness. Redness still takes its own days.",
    can: [
      "keep dry, tight skin comfortable",
      "be used thinly after SMP, laser and skin-tone correction",
      "be used by people who avoid fragrance",
    ],
    cannot: [
      "go on a Spot Remover scab",
      "act on a scar, a germ or a pigment",
      "make redness go away sooner",
    ],
    who_may_use: "Anyone. Children only with an adult.",
    warnings: [
      "For the outside of the skin only. Do not put on a scab after Spot Remover; wait until it has fallen.",
      SEE_A_DOCTOR,
    ],
    contraindications: SURFACE_STOPS,
    ingredients: `Petrolatum, glycerin, dimethicone, panthenol. ${INDICATIVE_FORMULA}`,
    left_out: ["vitamin E", "lanolin", "fragrance", "antibiotics"],
    flags: ["fragrance_free", "sealed_for_hygiene"],
    shelf_life_months: 30,
    after_opening: "12 months after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "Why is there no vitamin E in it?",
        answer:
          "It is often advised, but the one controlled study we found, with 15 people, saw no benefit for scars, and a third of them, about five, developed dermatitis (Baumann and Spencer, 1999). Fifteen is a small number; we leave vitamin E out to be careful.",
      },
      {
        question: "A scab came off early. Do I need an antibiotic ointment?",
        answer:
          "Not on a shop's advice. Keep the place clean and leave it alone. If it gets red, hot or weeps, see a doctor.",
      },
      {
        question: "How much do I use?",
        answer: "A thin film, patted on with clean fingers. Blot what shines.",
      },
      {
        question: "Is it vegan?",
        answer:
          "The base is petrolatum, a mineral product, and no animal ingredient is planned. Without a supplier's statement we do not call it vegan.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      {
        method: "smp",
        from_day: 4,
        note: "a thin film, if the skin feels tight",
        sources: ["I14", "I21"],
      },
      { method: "laser", from_day: 0, note: "a thin film", sources: ["M1"] },
      {
        method: "spot-remover",
        from_day: 15,
        note: "once every scab has fallen by itself",
        sources: ["I44"],
      },
      { method: "skin-correction", from_day: 4, note: "a thin film", sources: [] },
    ],
  },
  goes_with: ["gentle-foam-cleanser", "blot-protect-pads", "upf50-healing-cap"],
  read_first: [ARTICLE.correctionAftercare, ARTICLE.smpAftercare, ARTICLE.redness],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

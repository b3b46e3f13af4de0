import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  SEE_A_DOCTOR,
  STORE_COOL,
  SUNSCREEN_ON_CLOSED_SKIN,
  SURFACE_STOPS,
} from "../texts"
import { AFTER_SMP } from "../timelines"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const VERSIONS = [
  { code: "US", market: "us", title: "US version" },
  { code: "EU", market: "eu", title: "EU version" },
] as const

function buildVersion(version: (typeof VERSIONS)[number]): CatalogVariantEntry {
  return {
    sku: `KIT-AFTS-${version.code}`,
    title: version.title,
    options: { Version: version.title },
    stock_unit: "kit",
    list_price: { usd: 62, eur: 65 },
    trade: buildTieredTrade({ usd: 38, eur: 35 }, 6, 12),
    markets: [version.market],
    allow_backorder: false,
    weight_g: 430,
    length_mm: 220,
    width_mm: 170,
    height_mm: 70,
  }
}

export const SMP_AFTERCARE_KIT: CatalogEntry = {
  handle: "smp-aftercare-kit",
  title: "SMP Aftercare Kit",
  subtitle: "Everything you need for the first month after SMP.",
  description: [
    "Gentle Foam Cleanser 150 ml, Recovery Balm 15 g, Matte Scalp Moisturiser 50 ml, Matte Mineral Scalp Sunscreen SPF 50 in 50 ml, and a printed timeline.",
    "You use them one after the other, not together. First nothing at all, then water, then a thin balm, then foam, and sunscreen last, once the skin is closed.",
    "The kit keeps skin clean, comfortable and out of the sun. It does not make SMP last a promised time. Your practitioner's instructions come first.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["clean", "soothe", "matte", "sun"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Version", values: VERSIONS.map((version) => version.title) }],
  variants: VERSIONS.map(buildVersion),
  safety: {
    regulatory_class_us: "bundle",
    regulatory_class_eu: "bundle",
    regulatory_note:
      "Bundle of cosmetics; the US version contains an OTC drug (sunscreen) and is sold in the US only.",
    expectation:
      "A calm month after SMP and a simple routine later. Redness and flaking will still take a few days.",
    can: [
      "cover the first month and the start of daily care",
      "tell you day by day what to put on and what to leave",
      "be bought for less than its parts",
    ],
    cannot: [
      "be used on day 0: the first days are dry",
      "make SMP last a promised time",
      "help with an infection. See a doctor",
    ],
    who_may_use: "Anyone after SMP or a touch-up.",
    warnings: [`Sunscreen: ${SUNSCREEN_ON_CLOSED_SKIN}`, SEE_A_DOCTOR],
    contraindications: SURFACE_STOPS,
    ingredients: `See each product. ${INDICATIVE_FORMULA}`,
    left_out: ["fragrance"],
    flags: ["fragrance_free", "sealed_for_hygiene"],
    shelf_life_months: 24,
    after_opening: "Use each product within 12 months of opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: ["Printed timeline in the box"],
    questions: [
      {
        question: "When do I open it?",
        answer:
          "Around day 4 after SMP. Until then keep the scalp dry and wear a loose, clean cap.",
      },
      {
        question: "My practitioner gave me other days. Which do I follow?",
        answer:
          "Your practitioner's. Guides differ by some days, and yours knows what was done to your skin.",
      },
      {
        question: "Is there a cap in it?",
        answer: "No, because it comes in sizes. You find it in the shop on its own.",
      },
      {
        question: "Can I use it after laser or Spot Remover?",
        answer:
          "The Removal Aftercare Kit fits better: it contains pads, and its card follows another order.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      {
        method: "smp",
        from_day: 4,
        note: "balm first; the cleanser from day 7; moisturiser and sunscreen from day 10, once the skin is closed",
        sources: ["I14", "I21"],
      },
    ],
  },
  goes_with: ["upf50-healing-cap"],
  read_first: [ARTICLE.smpAftercare, ARTICLE.shineAndSun, ARTICLE.whatIsSmp],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

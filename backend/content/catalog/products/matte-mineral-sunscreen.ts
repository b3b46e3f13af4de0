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

function buildTube(
  version: (typeof VERSIONS)[number],
  size: 50 | 100,
): CatalogVariantEntry {
  const small = size === 50
  return {
    sku: `SUN-M50-${size}-${version.code}`,
    title: `${size} ml, ${version.title}`,
    options: { Size: `${size} ml`, Version: version.title },
    stock_unit: "tube",
    list_price: small ? { usd: 22, eur: 23 } : { usd: 34, eur: 35 },
    trade: small
      ? buildTieredTrade({ usd: 13.5, eur: 12.5 }, 6, 12)
      : buildTieredTrade({ usd: 21, eur: 19.5 }, 6, 12),
    markets: [version.market],
    allow_backorder: true,
    weight_g: small ? 70 : 126,
    length_mm: small ? 140 : 170,
    width_mm: small ? 45 : 55,
    height_mm: small ? 32 : 38,
  }
}

export const MATTE_MINERAL_SUNSCREEN: CatalogEntry = {
  handle: "matte-mineral-sunscreen",
  title: "Matte Mineral Scalp Sunscreen SPF 50",
  subtitle: "Protects closed scalp skin from the sun with a dry, matte finish.",
  description: [
    "A mineral sunscreen with zinc oxide, made to sit dry on a shaved scalp. Sun is the main cause of fading in SMP. This and a hat are how you slow it down.",
    "It is not for fresh work. Wear a hat from the first day, and put sunscreen on only once the skin is closed and free of scabs.",
    "There is a US version and an EU version, because sunscreen is a drug in one and a cosmetic in the other. You see the one that may be sent to you.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["sun", "matte"],
  max_per_order: 20,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [
    { title: "Size", values: ["50 ml", "100 ml"] },
    { title: "Version", values: VERSIONS.map((version) => version.title) },
  ],
  variants: VERSIONS.flatMap((version) => [
    buildTube(version, 50),
    buildTube(version, 100),
  ]),
  safety: {
    regulatory_class_us: "us_otc_drug",
    regulatory_class_eu: "cosmetic",
    regulatory_note:
      "US version: OTC drug, needs Drug Facts panel, NDC and tested SPF and broad spectrum; to the US only. EU version: cosmetic, CPNP notification; to the EU only. SPF tests must be on file before a real sale.",
    expectation:
      "Less sun on your scalp when you use enough and renew it. A mineral film can look pale at first.",
    can: [
      "protect closed skin from the sun, with a hat",
      "leave a dry, matte finish",
      "slow the fading that sun causes",
    ],
    cannot: [
      "go on open or scabbed skin",
      "replace a hat or shade",
      "let you stay in strong sun all day",
    ],
    who_may_use:
      "Anyone, on closed skin. For small children ask a doctor or pharmacist first.",
    warnings: [
      SUNSCREEN_ON_CLOSED_SKIN,
      "Follow the label: enough, before you go out, and again as it says. Keep out of the eyes.",
      SEE_A_DOCTOR,
    ],
    contraindications: SURFACE_STOPS,
    ingredients: `Zinc oxide, about 20 % as a planning value, in a water-based emulsion; not tinted. ${INDICATIVE_FORMULA} US version: see the Drug Facts panel.`,
    left_out: ["fragrance"],
    flags: ["fragrance_free", "sealed_for_hygiene"],
    shelf_life_months: 24,
    after_opening: "12 months after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: ["Certificate of analysis for your lot", "Safety data sheet"],
    questions: [
      {
        question: "When can I use it after SMP?",
        answer:
          "Once the skin is closed and no scab is left, usually from day 10. Until then wear a hat.",
      },
      {
        question: "When can I use it after laser or Spot Remover?",
        answer:
          "Later: after laser from about day 15, after Spot Remover from day 29, and only once crusts and scabs have fallen and the skin is closed. Stay out of strong sun for at least 4 to 6 weeks.",
      },
      {
        question: "Why can I not choose the other version?",
        answer:
          "Each version is labelled for its own market. We send the US version to the US and the EU version within Europe, and nothing across.",
      },
      {
        question: "Does it leave a white film?",
        answer:
          "It can. Zinc oxide looks pale at first, more so on deep skin, and this sunscreen has no tint to hide it. Spread a little at a time and let it set. If it still looks chalky on you, a tinted mineral sunscreen from elsewhere, or a hat, is the better answer.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      {
        method: "smp",
        from_day: 10,
        note: "once the skin is closed and free of scabs",
        sources: [],
      },
      {
        method: "laser",
        from_day: 15,
        note: "once the skin is closed and free of crusts",
        sources: [],
      },
      {
        method: "spot-remover",
        from_day: 29,
        note: "once the skin is closed and free of scabs",
        sources: [],
      },
      {
        method: "skin-correction",
        from_day: 11,
        note: "once the skin is closed",
        sources: [],
      },
    ],
  },
  goes_with: ["upf50-healing-cap", "matte-scalp-moisturiser", "smp-aftercare-kit"],
  read_first: [ARTICLE.shineAndSun, ARTICLE.fading, ARTICLE.smpAftercare],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

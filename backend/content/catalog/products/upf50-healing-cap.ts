import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { STORE_DRY } from "../texts"
import { AFTER_SMP } from "../timelines"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const SIZES = [
  { size: "S", weight_g: 58 },
  { size: "M", weight_g: 62 },
  { size: "L", weight_g: 66 },
]

function buildCap({ size, weight_g }: { size: string; weight_g: number }) {
  return {
    sku: `ACC-CAP-${size}`,
    title: `Size ${size}`,
    options: { Size: size },
    stock_unit: "piece",
    list_price: { usd: 26, eur: 27 },
    trade: buildFlatTrade({ usd: 16, eur: 15 }),
    markets: ["us", "eu"],
    allow_backorder: true,
    weight_g,
    length_mm: 240,
    width_mm: 170,
    height_mm: 25,
  } satisfies CatalogVariantEntry
}

export const UPF50_HEALING_CAP: CatalogEntry = {
  handle: "upf50-healing-cap",
  title: "UPF 50+ Healing Cap",
  subtitle: "Shades a fresh scalp from the first day, before sunscreen is allowed.",
  description: [
    "A light, loose cap in three sizes. Fresh work must not see strong sun, and sunscreen may not go on open skin. In between, fabric does the work.",
    "Wear it loose, wash it before the first visit, and change it when it is damp. A tight cap rubs, and sweat under it is not good for fresh dots.",
    "It has no brim and no neck flap, so it shades only what it covers. Face, ears, neck and a low front row need a brimmed hat or real shade in strong sun.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["sun"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: SIZES.map(({ size }) => size) }],
  variants: SIZES.map(buildCap),
  safety: {
    regulatory_class_us: "textile",
    regulatory_class_eu: "textile",
    regulatory_note: "UPF value needs a test report on file before a real sale.",
    expectation: "Shade where the fabric lies. It does not speed anything up.",
    can: [
      "shade the scalp from day 0",
      "keep hands and dust off fresh work",
      "be worn in the long term with sunscreen",
    ],
    cannot: [
      "shade what it does not cover",
      "be worn tight or damp on fresh work",
      "replace sunscreen on closed skin",
    ],
    who_may_use: "Anyone.",
    warnings: ["Wear it loose. Change it when it is damp."],
    contraindications: [
      "Weeping dots in the first two days after Spot Remover: leave them open to the air indoors.",
    ],
    ingredients: null,
    left_out: [],
    flags: [],
    shelf_life_months: null,
    after_opening: null,
    storage: STORE_DRY,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "Which size do I take?",
        answer:
          "Between two sizes, the larger. The cap must sit loose, without pressing the front row.",
      },
      {
        question: "May I wear it straight after a visit?",
        answer: "Yes, loose and freshly washed, unless your practitioner says otherwise.",
      },
      {
        question: "How do I wash it?",
        answer:
          "As the care label says, with a detergent without fragrance. Wash it before you wear it on fresh work.",
      },
    ],
    after_the_visit: AFTER_SMP,
    use_from: [
      { method: "smp", from_day: 0, note: "loose and freshly washed", sources: [] },
      {
        method: "laser",
        from_day: 0,
        note: "loose, against sun; never so that it rubs on a blister",
        sources: [],
      },
      {
        method: "spot-remover",
        from_day: 0,
        note: "outdoors only while dots weep; indoors they stay open to the air",
        sources: ["I44", "I63"],
      },
      {
        method: "skin-correction",
        from_day: 0,
        note: "loose and freshly washed",
        sources: [],
      },
    ],
  },
  goes_with: ["matte-mineral-sunscreen", "recovery-balm", "smp-aftercare-kit"],
  read_first: [ARTICLE.smpAftercare, ARTICLE.shineAndSun],
  aftercare: [],
  aftercare_note:
    "This product is aftercare; its articles are listed under “read first”.",
}

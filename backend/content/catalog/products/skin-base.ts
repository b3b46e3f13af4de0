import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { BOTTLE_10_ML, BOTTLE_30_ML, PIGMENT_QUESTIONS, PIGMENT_SAFETY } from "../pigment"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const NUMBERS = [1, 2, 3, 4, 5, 6]

function buildBase(base: number, size: 10 | 30): CatalogVariantEntry {
  const small = size === 10
  return {
    sku: `COR-BASE-${base}-${size}`,
    title: `Base ${base}, ${size} ml`,
    options: { Base: `Base ${base}`, Size: `${size} ml` },
    stock_unit: "bottle",
    list_price: small ? { usd: 32, eur: 30 } : { usd: 72, eur: 68 },
    trade: buildFlatTrade(small ? { usd: 26, eur: 25 } : { usd: 58, eur: 55 }),
    markets: ["us", "eu"],
    allow_backorder: false,
    ...(small ? BOTTLE_10_ML : BOTTLE_30_ML),
  }
}

export const SKIN_BASE: CatalogEntry = {
  handle: "skin-base",
  title: "Skin Base",
  subtitle: "Gives the ground colour for a skin-tone match, from very fair to very deep.",
  description: [
    "Six bases go from light to deep: 1 and 2 for very fair and fair skin, 3 and 4 for light-medium and medium or olive, 5 and 6 for deep and very deep. They refill the Complete Skin Correcting Kit and mix with every Skin Tint.",
    "A base alone rarely matches. Start from the base nearest to your client's untanned skin, shift it with tints, and look at a test dot once it has settled, after four to six weeks.",
    "The number describes the bottle, not a person. A skin type says how skin reacts to sun; it says nothing about the undertone.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T3",
  audience: "practitioner",
  purposes: ["cover"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [
    { title: "Base", values: NUMBERS.map((base) => `Base ${base}`) },
    { title: "Size", values: ["10 ml", "30 ml"] },
  ],
  variants: NUMBERS.flatMap((base) => [buildBase(base, 10), buildBase(base, 30)]),
  safety: {
    ...PIGMENT_SAFETY,
    expectation:
      "A starting colour, not a finished match. You mix it, test it and judge it settled, after 45 to 60 days.",
    can: [
      "give the ground colour for a mix",
      "be shifted warmer, cooler or deeper with Skin Tint",
      "refill any range of the kit",
    ],
    cannot: [
      "take pigment out of the skin",
      "match a skin without tints and a test dot",
      "follow a tan or a change of season",
      "go over moles, age spots, dark patches or raised scars",
    ],
    who_may_use:
      "Verified practitioners at level T3, with a certificate in camouflage or paramedical pigmentation.",
    questions: [
      {
        question: "Which base do I start from?",
        answer:
          "Hold the shade cards to skin that sees no sun, beside the mark. Take the base that is nearest, then correct the undertone with a tint.",
      },
      {
        question: "Do I need 10 ml or 30 ml?",
        answer:
          "An open bottle lasts 12 months. If you use less than 10 ml in that time, the small bottle wastes less.",
      },
      {
        question: "Why do I need level T3 for a refill?",
        answer:
          "A refill contains the same pigment as the kit. It must not be easier to get than the kit itself.",
      },
      {
        question: "What do I write in the client's file?",
        answer:
          "Brand, base and tint, lot number, mix, area and date. A later laser provider needs it.",
      },
      ...PIGMENT_QUESTIONS,
    ],
  },
  goes_with: ["recovery-balm", "matte-mineral-sunscreen"],
  read_first: [ARTICLE.skinKit],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

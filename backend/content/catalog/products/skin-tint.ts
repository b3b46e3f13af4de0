import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { BOTTLE_10_ML, PIGMENT_QUESTIONS, PIGMENT_SAFETY } from "../pigment"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const TINTS = [
  { code: "IVO", name: "Ivory" },
  { code: "ROS", name: "Rose" },
  { code: "GLD", name: "Golden" },
  { code: "OLV", name: "Olive" },
  { code: "OCH", name: "Ochre" },
  { code: "TER", name: "Terracotta" },
  { code: "UMB", name: "Umber" },
  { code: "ESP", name: "Espresso" },
]

function buildTint(tint: { code: string; name: string }): CatalogVariantEntry {
  return {
    sku: `COR-TINT-${tint.code}-10`,
    title: `${tint.name}, 10 ml`,
    options: { Tint: tint.name },
    stock_unit: "bottle",
    list_price: { usd: 26, eur: 25 },
    trade: buildFlatTrade({ usd: 21, eur: 20 }),
    markets: ["us", "eu"],
    allow_backorder: false,
    ...BOTTLE_10_ML,
  }
}

export const SKIN_TINT: CatalogEntry = {
  handle: "skin-tint",
  title: "Skin Tint",
  subtitle: "Shifts a skin base lighter, warmer, cooler or deeper, drop by drop.",
  description: [
    "Eight tints in 10 ml bottles. Ivory lifts. Rose suits a cool or pink undertone, Golden a warm or yellow one, Olive a green-neutral one. Ochre and Terracotta bring warmth. Umber and Espresso bring depth.",
    "Add a tint to the base in drops and write the count down. The mix on the card is not the mix in skin: wait for the settled test dot before you go on.",
    "Tints are pigment for skin. They need the same training, the same test and the same record as a base.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T3",
  audience: "practitioner",
  purposes: ["cover", "colour-correct"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Tint", values: TINTS.map((tint) => tint.name) }],
  variants: TINTS.map(buildTint),
  safety: {
    ...PIGMENT_SAFETY,
    expectation:
      "A tint moves a base towards your client's undertone. A close match takes a test dot and patience, and still may show in some light.",
    can: [
      "lift, warm, cool or deepen a base",
      "match the undertone that a base leaves open",
      "refill a single colour of the kit",
    ],
    cannot: [
      "take pigment out of the skin",
      "replace a base",
      "be judged before 45 to 60 days",
      "go over moles, age spots, dark patches or raised scars",
    ],
    who_may_use:
      "Verified practitioners at level T3, with a certificate in camouflage or paramedical pigmentation.",
    questions: [
      {
        question: "Which tints belong to which range?",
        answer:
          "Light: Ivory, Rose, Golden, Ochre. Medium: Golden, Olive, Ochre, Terracotta. Deep: Ochre, Terracotta, Umber, Espresso. Full spectrum: all eight.",
      },
      {
        question: "How many drops do I add?",
        answer:
          "There is no fixed recipe. Begin with one drop, compare on untanned skin, and note every drop so that you can mix it again.",
      },
      {
        question: "Can I use a tint against blue or green dots?",
        answer:
          "The Colour-Shift Neutraliser is made for that, on small areas and in advanced hands. For many dots, ask a laser clinic first.",
      },
      ...PIGMENT_QUESTIONS,
    ],
  },
  goes_with: ["recovery-balm", "matte-mineral-sunscreen"],
  read_first: [ARTICLE.skinKit],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

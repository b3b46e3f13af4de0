import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { STORE_DRY } from "../texts"
import type { CatalogEntry } from "../types"

export const PRACTICE_SKIN: CatalogEntry = {
  handle: "practice-skin",
  title: "Practice Skin and Practice Head",
  subtitle: "Lets you train depth, angle and dot size before you work on people.",
  description: [
    "Flat sheets for drills, and a head for the curve of a real hairline. Train even dots, a soft front row and a steady angle, as often as you need.",
    "Practice material does not bleed, swell or settle as skin does. It trains your hand. It does not replace a course, or work under a teacher's eye.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T0",
  audience: "practitioner",
  purposes: ["practise"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Kind", values: ["3 skin sheets", "Practice head"] }],
  variants: [
    {
      sku: "SUP-PRAC-SKIN3",
      title: "3 skin sheets",
      options: { Kind: "3 skin sheets" },
      stock_unit: "pack",
      list_price: { usd: 19, eur: 19 },
      trade: buildFlatTrade({ usd: 14, eur: 13 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 290,
      length_mm: 220,
      width_mm: 160,
      height_mm: 15,
    },
    {
      sku: "SUP-PRAC-HEAD",
      title: "Practice head",
      options: { Kind: "Practice head" },
      stock_unit: "piece",
      list_price: { usd: 64, eur: 64 },
      trade: buildFlatTrade({ usd: 49, eur: 46 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 1450,
      length_mm: 260,
      width_mm: 190,
      height_mm: 300,
    },
  ],
  safety: {
    regulatory_class_us: "accessory",
    regulatory_class_eu: "accessory",
    regulatory_note: null,
    expectation:
      "A steadier hand after regular practice. Real skin still behaves differently.",
    can: [
      "train spacing, angle and an even dot",
      "show you what a softer hairline needs",
      "go with you before, during and after a course",
    ],
    cannot: [
      "show how a dot settles in skin",
      "teach depth on its own",
      "count as proof of training",
    ],
    who_may_use:
      "Anyone may buy it. Needles for practice need a verified account, level T1.",
    warnings: ["Used needles are sharp, on practice skin too. Discard them safely."],
    contraindications: [],
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
        question: "Are needles or pigment included?",
        answer: "No. You use your own, and you never use them on a person afterwards.",
      },
      {
        question: "Do I need the sheets or the head?",
        answer:
          "Begin with sheets for spacing and angle. Take the head when you train the curve and the front row.",
      },
      {
        question: "Can I reuse it?",
        answer: "Yes, until the surface is full. Wipe off pigment as you go.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["correction-cartridges", "shade-match-cards"],
  read_first: [ARTICLE.choosing, ARTICLE.whyItGoesWrong],
  aftercare: [],
  aftercare_note: "None applies: nothing goes into or onto the skin.",
}

import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import type { CatalogEntry } from "../types"

export const SHADE_MATCH_CARDS: CatalogEntry = {
  handle: "shade-match-cards",
  title: "Shade-Match Card Set",
  subtitle: "Shows all six bases and eight tints on cards you hold to the skin.",
  description: [
    "Fourteen cards, one for each base and tint. Hold them beside the mark, on skin that sees no sun, and find the nearest base before you open a bottle.",
    "Print is not pigment. A card narrows the choice; only a settled test dot confirms it. Screens are worse than cards, so do not match from a photo.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T0",
  audience: "practitioner",
  purposes: ["prepare", "cover"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Set", values: ["14 cards (6 bases, 8 tints)"] }],
  variants: [
    {
      sku: "SUP-SHADE-SET",
      title: "14 cards (6 bases, 8 tints)",
      options: { Set: "14 cards (6 bases, 8 tints)" },
      stock_unit: "set",
      list_price: { usd: 24, eur: 24 },
      trade: buildFlatTrade({ usd: 18, eur: 17 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 120,
      length_mm: 160,
      width_mm: 80,
      height_mm: 15,
    },
  ],
  safety: {
    regulatory_class_us: "accessory",
    regulatory_class_eu: "accessory",
    regulatory_note: null,
    expectation: "A good first guess at base and undertone. Not a final match.",
    can: [
      "narrow fourteen colours to two or three",
      "help you show a client what a mix is made of",
      "help you pick the range of the kit",
    ],
    cannot: [
      "replace a test dot",
      "match skin with a fresh tan",
      "show how a colour settles in skin",
    ],
    who_may_use:
      "Anyone may buy it. It is made for practitioners who use the bases and tints.",
    warnings: ["Wipe the cards between clients."],
    contraindications: [],
    ingredients: null,
    left_out: [],
    flags: [],
    shelf_life_months: null,
    after_opening: null,
    storage: "Keep flat and out of direct sun, so that the colours stay true.",
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "Do I need it when I buy the kit?",
        answer: "No. Each Complete Skin Correcting Kit contains one set.",
      },
      {
        question: "Can I use it to choose a Surface Camouflage Creme?",
        answer:
          "Only roughly. The creme has eight shades of its own, numbered in the same direction, from very fair to very deep.",
      },
      {
        question: "Which light do I match in?",
        answer:
          "Even daylight from the side, on untanned skin. Look again in the light your client is in every day.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["complete-skin-correcting-kit", "skin-base", "skin-tint"],
  read_first: [ARTICLE.skinKit, ARTICLE.whyItGoesWrong],
  aftercare: [],
  aftercare_note: "None applies: nothing goes into or onto the skin.",
}

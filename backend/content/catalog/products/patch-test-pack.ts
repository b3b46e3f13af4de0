import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  LOT_PAPERS,
  NEEDLING_STOPS,
  PROFESSIONAL_ITEM,
  STORE_COOL,
} from "../texts"
import type { CatalogEntry } from "../types"

export const PATCH_TEST_PACK: CatalogEntry = {
  handle: "patch-test-pack",
  title: "Patch-Test Pack",
  subtitle: "Tests how a client's skin answers before the first visit.",
  description: [
    "Five single-use sets, one for each client. You needle a small amount in a hidden place and look again: after at least 72 hours, better after 7 days. For a skin-tone match, look at the settled dot after four to six weeks.",
    "Offer a test to everyone, not only to people who call their skin sensitive. A clear test lowers doubt; it does not exclude a late allergy.",
    "Note date, lot, site and result. Take a photo only with consent.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T1",
  audience: "practitioner",
  purposes: ["prepare"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Pack", values: ["Pack of 5 single sets"] }],
  variants: [
    {
      sku: "SUP-PATCH-P5",
      title: "Pack of 5 single sets",
      options: { Pack: "Pack of 5 single sets" },
      stock_unit: "pack",
      list_price: { usd: 22, eur: 21 },
      trade: buildFlatTrade({ usd: 17, eur: 16 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 110,
      length_mm: 140,
      width_mm: 100,
      height_mm: 35,
    },
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "Holds a mixture that is needled in: US as the pigments, EU held to entry 75.",
    expectation:
      "An early sign of a reaction, if there is one. A clear test is not a promise.",
    can: [
      "show an early reaction before you start",
      "give you a settled dot to judge a colour by",
      "give your file a lot number and a date",
    ],
    cannot: [
      "exclude an allergy that appears later",
      "replace a doctor's look at a mole or a rash",
      "be split between two clients",
    ],
    who_may_use: "Verified practitioners at level T1.",
    warnings: [
      PROFESSIONAL_ITEM,
      "Strong itch, spreading redness or bumps: do not go on. Send your client to a doctor.",
    ],
    contraindications: NEEDLING_STOPS,
    ingredients: `As the pigment under test: water, glycerin, mineral pigments; sterile. ${INDICATIVE_FORMULA}`,
    left_out: ["alcohol"],
    flags: ["professional_only", "age_18", "sterile", "laser_caution"],
    shelf_life_months: 24,
    after_opening: "Single use.",
    storage: STORE_COOL,
    hazmat: null,
    papers: LOT_PAPERS,
    questions: [
      {
        question: "How long do I wait?",
        answer:
          "At least 72 hours, better 7 days. Advice ranges from 48 hours to a week; we take the careful side. For colour, wait four to six weeks.",
      },
      {
        question: "Where do I test?",
        answer: "In a hidden place with skin like the area to be worked on.",
      },
      {
        question: "Do I test Spot Remover too?",
        answer:
          "Yes, but on the dots themselves: work on one to three dots first and review them at eight weeks.",
      },
      {
        question: "What counts as a reaction?",
        answer:
          "Strong itch, redness that spreads, or bumps. They may come late, so ask your client to report weeks later too.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["session-disposables", "correction-cartridges"],
  read_first: [ARTICLE.spotRemover, ARTICLE.skinKit, ARTICLE.whatIsSmp],
  aftercare: [],
  aftercare_note:
    "No article of its own: one test dot is kept dry, left alone and watched. Reactions go to a doctor.",
}

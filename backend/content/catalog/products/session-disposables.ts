import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { INDICATIVE_FORMULA, PROFESSIONAL_ITEM } from "../texts"
import type { CatalogEntry } from "../types"

export const SESSION_DISPOSABLES: CatalogEntry = {
  handle: "session-disposables",
  title: "Correction Session Disposables Pack",
  subtitle: "Sets up a clean workplace for ten sessions, all single use.",
  description: [
    "Ten sets of single-use items for the workplace, packed by session, with prep pads that hold 70 % isopropanol. The list in the pack names every piece.",
    "A clean set-up is part of your infection-control plan. It does not replace the plan, the training or the hand wash.",
    "The pads are flammable. The pack travels by ground only, so it takes longer and cannot go express.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T1",
  audience: "practitioner",
  purposes: ["prepare", "clean"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Pack", values: ["10 sessions"] }],
  variants: [
    {
      sku: "SUP-DISP-P10",
      title: "10 sessions",
      options: { Pack: "10 sessions" },
      stock_unit: "pack",
      list_price: { usd: 34, eur: 32 },
      trade: buildFlatTrade({ usd: 27, eur: 26 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 780,
      length_mm: 280,
      width_mm: 200,
      height_mm: 120,
    },
  ],
  safety: {
    regulatory_class_us: "accessory",
    regulatory_class_eu: "accessory",
    regulatory_note:
      "Holds pads with 70 % isopropanol: transport class from section 14 of the supplier's safety data sheet.",
    expectation: "A tidy, single-use set-up for ten sessions. Nothing more.",
    can: [
      "cover and clear your workplace for one session",
      "save you from packing sets by hand",
      "go into your session record by lot",
    ],
    cannot: [
      "make instruments sterile",
      "replace an infection-control plan",
      "travel by air or express",
    ],
    who_may_use: "Verified practitioners at level T1.",
    warnings: [
      PROFESSIONAL_ITEM,
      "Flammable pads. Keep away from heat and flames. Do not use on open skin or near the eyes.",
    ],
    contraindications: ["Known sensitivity to isopropanol."],
    ingredients: `Pads: isopropanol 70 %, water. ${INDICATIVE_FORMULA}`,
    left_out: [],
    flags: ["professional_only", "age_18", "no_air"],
    shelf_life_months: 36,
    after_opening: "Single use.",
    storage: "Keep closed, away from heat, flames and direct sun.",
    hazmat: {
      un_number: "UN 3175",
      note: "Alcohol pads, limited quantity, ground only. UN 3175 or UN 1219: the supplier's safety data sheet decides.",
    },
    papers: ["Safety data sheet", "Pack list"],
    questions: [
      {
        question: "Why can it not be sent express?",
        answer:
          "The pads hold alcohol. We send them by ground as a limited quantity, in every country we ship to.",
      },
      {
        question: "Can I order it together with other things?",
        answer: "Yes. The whole parcel then travels by ground.",
      },
      {
        question: "Are needles included?",
        answer: "No. Cartridges come in boxes of 20.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["correction-cartridges", "patch-test-pack"],
  read_first: [ARTICLE.choosing],
  aftercare: [],
  aftercare_note: "None applies: workplace items, thrown away after the session.",
}

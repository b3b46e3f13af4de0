import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { INDICATIVE_FORMULA, PROFESSIONAL_ITEM } from "../texts"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const GLOVE_SIZES = ["S", "M", "L", "XL"]

function buildPack(size: string): CatalogVariantEntry {
  return {
    sku: `SUP-DISP-P10-${size}`,
    title: `10 sessions, gloves ${size}`,
    options: { "Glove size": size },
    stock_unit: "pack",
    list_price: { usd: 34, eur: 32 },
    trade: buildFlatTrade({ usd: 27, eur: 26 }),
    markets: ["us", "eu"],
    allow_backorder: false,
    weight_g: 960,
    length_mm: 280,
    width_mm: 200,
    height_mm: 140,
  }
}

export const SESSION_DISPOSABLES: CatalogEntry = {
  handle: "session-disposables",
  title: "Correction Session Disposables Pack",
  subtitle: "Sets up a clean workplace for ten sessions, with gloves in your size.",
  description: [
    "Ten sealed sets and twenty pairs of nitrile gloves in the size you choose. Each set contains: one bench cover, one client bib, one machine sleeve, one cable sleeve, four pieces of barrier film, four pigment cups, one cup holder, ten gauze swabs, one pair of grip wraps, two prep pads with 70 % isopropanol and one waste bag.",
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
  options: [{ title: "Glove size", values: GLOVE_SIZES }],
  variants: GLOVE_SIZES.map(buildPack),
  safety: {
    regulatory_class_us: "accessory",
    regulatory_class_eu: "accessory",
    regulatory_note:
      "Contains pads with 70 % isopropanol: transport class from section 14 of the supplier's safety data sheet. Gloves: device or protective-equipment rules vary by country.",
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
    contraindications: [
      "Known sensitivity to isopropanol.",
      "Known allergy to nitrile gloves or their accelerators, in you or your client.",
    ],
    ingredients: `Pads: isopropanol 70 %, water. Gloves: nitrile, powder-free, without latex. ${INDICATIVE_FORMULA}`,
    left_out: ["latex"],
    flags: ["professional_only", "age_18", "no_air", "sealed_for_hygiene"],
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
        question: "Which glove size do I take?",
        answer:
          "Measure round your palm without the thumb. As a planning value: S up to 19 cm, M up to 21.5 cm, L up to 24 cm, XL above. Two pairs come with each session, because gloves are changed when they tear or touch something that is not clean.",
      },
      {
        question: "Are the pieces sterile?",
        answer:
          "They are clean and single use, not sterile. What goes into the skin comes sterile in its own pack: needles, and pigment until it is opened.",
      },
      {
        question: "Why can it not be sent express?",
        answer:
          "The pads contain alcohol. We send them by ground as a limited quantity, in every country we ship to.",
      },
      {
        question: "Can I order it together with other things?",
        answer: "Yes. The whole parcel then travels by ground.",
      },
      {
        question: "What is not included?",
        answer:
          "Needles, which come in boxes of 20, a sharps container, a mask and a razor. The sharps container must meet the rules of the place where you work.",
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

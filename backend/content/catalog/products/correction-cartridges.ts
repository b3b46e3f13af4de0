import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { NEEDLING_STOPS, PROFESSIONAL_ITEM, STORE_DRY } from "../texts"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const NEEDLES = [
  { code: "1RL020", name: "1RL 0.20 mm" },
  { code: "1RL025", name: "1RL 0.25 mm" },
  { code: "3RL025", name: "3RL 0.25 mm" },
]

function buildBox(needle: { code: string; name: string }): CatalogVariantEntry {
  return {
    sku: `SUP-NDL-${needle.code}-B20`,
    title: `${needle.name}, box of 20`,
    options: { Needle: needle.name },
    stock_unit: "box",
    list_price: { usd: 38, eur: 36 },
    trade: buildTieredTrade({ usd: 30, eur: 29 }, 5, 10),
    markets: ["us", "eu"],
    allow_backorder: false,
    weight_g: 160,
    length_mm: 150,
    width_mm: 110,
    height_mm: 60,
  }
}

export const CORRECTION_CARTRIDGES: CatalogEntry = {
  handle: "correction-cartridges",
  title: "Correction Needle Cartridges",
  subtitle: "Fine round-liner cartridges for single-dot work, in boxes of 20.",
  description: [
    "Three fine cartridges: a single needle of 0.20 mm for the smallest dots, a single needle of 0.25 mm for most work, and three needles of 0.25 mm for slightly larger dots. Each is sealed and used once.",
    "A fine needle helps with a small dot. It does not replace depth control: too deep and pigment spreads, too shallow and it sheds.",
    "Planning values, until a supplier's data sheet replaces them: round liner with a long taper of about 5.5 mm, a membrane that keeps fluid out of the machine, and the common cartridge connection that most pen machines take.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T1",
  audience: "practitioner",
  purposes: ["lighten", "cover", "prepare"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Needle", values: NEEDLES.map((needle) => needle.name) }],
  variants: NEEDLES.map(buildBox),
  safety: {
    regulatory_class_us: "device_sharps",
    regulatory_class_eu: "device_sharps",
    regulatory_note: "Sterile single-use sharps; device rules vary by country.",
    expectation:
      "A new, sealed needle for each client. The result depends on the hand and the depth.",
    can: [
      "place or work single dots",
      "be opened in front of your client",
      "fit correction and fine SMP work",
    ],
    cannot: [
      "be used twice, even on the same client",
      "make up for a wrong depth or angle",
      "be returned once the seal is open",
    ],
    who_may_use:
      "Verified practitioners at level T1 with bloodborne-pathogen or infection-control training.",
    warnings: [PROFESSIONAL_ITEM, "Sharp. Single use. Discard in a sharps container."],
    contraindications: NEEDLING_STOPS,
    ingredients: null,
    left_out: [],
    flags: ["professional_only", "age_18", "sterile", "sealed_for_hygiene"],
    shelf_life_months: 60,
    after_opening: "Single use.",
    storage: STORE_DRY,
    hazmat: null,
    papers: ["Lot number and expiry date on the pack"],
    questions: [
      {
        question: "Which needle do I take for correction?",
        answer:
          "Most single-dot work starts with 1RL 0.25 mm, the one in the kit. Take 0.20 mm for very small dots and 3RL for slightly larger ones. A practitioner's guide (robjamessmp.com) names one or three needles of 0.18 to 0.30 mm as usual for SMP, 0.20 and 0.25 mm most of all.",
      },
      {
        question: "Do they fit my machine?",
        answer:
          "They are made for pen machines with the common cartridge connection. A machine with a connection of its own needs its maker's cartridges. Check before you order; opened blisters cannot come back.",
      },
      {
        question: "Do they have a membrane?",
        answer:
          "Yes, by plan: each cartridge has a membrane that keeps fluid from running back into the machine. Cover the machine with a sleeve all the same.",
      },
      {
        question: "Can I buy single needles?",
        answer:
          "No, only boxes of 20. Five come with each range of the kit, ten with the full spectrum.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["patch-test-pack", "session-disposables", "practice-skin"],
  read_first: [
    ARTICLE.spotRemover,
    ARTICLE.skinKit,
    ARTICLE.choosing,
    ARTICLE.whyItGoesWrong,
  ],
  aftercare: [],
  aftercare_note:
    "None applies: a tool. The aftercare is that of the method it is used for.",
}

import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  IRON_OXIDE_MRI,
  LOT_PAPERS,
  NEEDLING_STOPS,
  PROFESSIONAL_ITEM,
  STORE_COOL,
} from "../texts"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const PACK = {
  stock_unit: "pack",
  markets: ["us", "eu"],
  allow_backorder: false,
  length_mm: 140,
  width_mm: 100,
  height_mm: 35,
} satisfies Partial<CatalogVariantEntry>

/** What most people need: the mix that this client will get, from their own bottles. */
const OWN_MIX: CatalogVariantEntry = {
  ...PACK,
  sku: "SUP-PATCH-MIX-P5",
  title: "Your own mix, 5 empty sets",
  options: { "What you test": "Your own mix (empty applicators)" },
  list_price: { usd: 22, eur: 21 },
  trade: buildFlatTrade({ usd: 17, eur: 16 }),
  weight_g: 110,
}

function buildBase(base: number): CatalogVariantEntry {
  return {
    ...PACK,
    sku: `SUP-PATCH-B${base}-P5`,
    title: `Base ${base}, 5 filled sets`,
    options: { "What you test": `Skin Base ${base} (filled)` },
    list_price: { usd: 27, eur: 26 },
    trade: buildFlatTrade({ usd: 21, eur: 20 }),
    weight_g: 120,
  }
}

const VARIANTS = [OWN_MIX, ...[1, 2, 3, 4, 5, 6].map(buildBase)]

export const PATCH_TEST_PACK: CatalogEntry = {
  handle: "patch-test-pack",
  title: "Patch-Test Pack",
  subtitle: "Tests one client's own mix, or one skin base, before the first visit.",
  description: [
    "Five single-use sets, one for each client. Choose what you test. “Your own mix” brings empty applicators for the mix that this client will get: base and tint, SMP pigment or neutraliser, from your own bottles. The filled sets bring one Skin Base in a sealed ampoule, so that you can judge it before you open a bottle.",
    "Needle one small dot in a hidden place and look again: after at least 72 hours, better after 7 days. For a skin-tone match, look at the settled dot after four to six weeks. Offer a test to everyone, not only to people who call their skin sensitive.",
    "A quiet test is not a promise. It can show an early reaction; most allergies to tattoo pigment come late, and no test can foresee them reliably. Note date, lot, mix, site and result. Take a photo only with consent.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T1",
  audience: "practitioner",
  purposes: ["prepare"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [
    {
      title: "What you test",
      values: VARIANTS.map(({ options }) => options["What you test"] ?? ""),
    },
  ],
  variants: VARIANTS,
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "The filled sets contain a mixture that is needled in: US as the pigments, EU held to entry 75. The empty sets are sterile applicators; device rules vary by country.",
    expectation:
      "An early sign of a reaction, if there is one, and a settled dot to judge the colour by. A quiet test does not make an allergy less likely later.",
    can: [
      "test the very mix that a client will get",
      "show an early reaction before you start",
      "give you a settled dot to judge a colour by",
      "give your file a lot number and a date",
    ],
    cannot: [
      "foresee or exclude an allergy that appears later",
      "replace a doctor's look at a mole or a rash",
      "be split between two clients",
    ],
    who_may_use: "Verified practitioners at level T1.",
    warnings: [
      PROFESSIONAL_ITEM,
      "Strong itch, spreading redness or bumps: do not go on. Send your client to a doctor.",
      `Filled sets and the skin-tone mixes you test: ${IRON_OXIDE_MRI}`,
    ],
    contraindications: NEEDLING_STOPS,
    ingredients: `Empty sets: none. Filled sets, as Skin Base: water, glycerin, titanium dioxide, iron oxides, carbon where allowed, a preservative; sterile until opened. ${INDICATIVE_FORMULA}`,
    left_out: ["alcohol"],
    flags: [
      "professional_only",
      "age_18",
      "sterile",
      "laser_caution",
      "sealed_for_hygiene",
    ],
    shelf_life_months: 24,
    after_opening: "Single use.",
    storage: STORE_COOL,
    hazmat: null,
    papers: LOT_PAPERS,
    questions: [
      {
        question: "What is in a set?",
        answer:
          "One sterile applicator with a fixed 1RL 0.25 mm needle, one small cup, one round non-stick plaster, one record label (date, lot, mix, site, result) and one card that tells your client what to watch for. The filled sets also contain one sealed ampoule with 0.2 ml of the base. A pack contains five sets.",
      },
      {
        question: "Which one do I need?",
        answer:
          "“Your own mix”, in most cases: it tests what this client will really get, from the lot you will use. A filled set helps when you have not yet bought the base. There is none for a tint, because a tint is never used alone.",
      },
      {
        question: "Does a quiet test lower the risk of an allergy?",
        answer:
          "No. It can show an early reaction. Allergies to tattoo pigment mostly come weeks to years later, and a review found that testing cannot reliably tell who will have one (Schubert, Kluger and Schreiver, Contact Dermatitis, 2023). Say so to your client.",
      },
      {
        question: "How long do I wait?",
        answer:
          "At least 72 hours, better 7 days. Advice ranges from 48 hours to a week; we take the careful side. For colour, wait four to six weeks.",
      },
      {
        question: "Where do I test?",
        answer:
          "In a hidden place with skin like the area to be worked on. Not on or beside a mole, a scar or a rough spot.",
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

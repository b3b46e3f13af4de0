import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  LOT_PAPERS,
  PROFESSIONAL_ITEM,
  SALINE_STOPS,
  SPOT_REMOVER_SCOPE,
  STORE_COOL,
} from "../texts"
import { AFTER_SPOT_REMOVER } from "../timelines"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

/** Only vials: without a preservative, what is left of an opened one is thrown away. */
const PACKS = [
  {
    sku: "REM-SPOT-V10",
    title: "10 x 1 ml single-use vials",
    list_price: { usd: 49, eur: 46 },
    trade: buildFlatTrade({ usd: 39, eur: 37 }),
    weight_g: 75,
    length_mm: 110,
    width_mm: 60,
    height_mm: 45,
  },
  {
    sku: "REM-SPOT-V30",
    title: "30 x 1 ml single-use vials",
    list_price: { usd: 129, eur: 121 },
    trade: buildFlatTrade({ usd: 103, eur: 97 }),
    weight_g: 205,
    length_mm: 110,
    width_mm: 150,
    height_mm: 45,
  },
]

function buildPack(pack: (typeof PACKS)[number]): CatalogVariantEntry {
  return {
    ...pack,
    options: { Pack: pack.title },
    stock_unit: "box",
    markets: ["us", "eu"],
    allow_backorder: false,
  }
}

export const SPOT_REMOVER: CatalogEntry = {
  handle: "spot-remover",
  title: "Spot Remover",
  subtitle:
    "Lightens single scalp dots that sit too large, too dark or in the wrong place.",
  description: [
    "Spot Remover is a strong salt solution. A trained practitioner works it into one dot at a time with a fine needle. Pigment leaves with the scab, and the dot looks lighter once the skin has settled.",
    "It is for single dots: one to three at the first visit, and a few at the most. The same spot rests at least eight weeks. It does not work by light, so the colour of the pigment matters less than with laser.",
    "It does not clear a whole head or a patch. A patch the size of a coin is already hundreds of dots, and for those, or for pigment that has spread blue and deep, a laser clinic is the better answer. We say so before you order.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T2",
  audience: "practitioner",
  purposes: ["lighten"],
  max_per_order: 6,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Pack", values: PACKS.map(({ title }) => title) }],
  variants: PACKS.map(buildPack),
  safety: {
    regulatory_class_us: "counsel_review",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "Class is open. US: cosmetic or drug/device depends on the words used; counsel reviews before launch. EU: not a cosmetic, as it is needled in; whether entry 75 covers a colourless solution is unclear, so it is held to that standard. The demo data sells it in both markets; a real shop keeps it closed until counsel has signed off.",
    expectation:
      "A few dots, over several visits at least eight weeks apart. It does not clear a whole head, and some pigment may stay in a dot.",
    can: [
      "lighten individual dots that are too large or too dark",
      "soften the first row of a hard hairline, dot by dot",
      "be used on a pigment colour that laser would darken",
      "be repeated once the skin has settled, after at least eight weeks",
    ],
    cannot: [
      "clear a whole head of pigment",
      "reach pigment that has spread blue and deep, or clear a patch of dots",
      "promise that a dot goes away, or leaves no mark",
      "be used at home, near moles, on a skin-cancer scar, or on irritated skin",
    ],
    who_may_use:
      "Verified practitioners at level T2: training in removal or a year of practice, and insurance that names removal. Whether needling saline counts as tattooing or as medicine differs by place; you confirm the rule where you work.",
    warnings: [SPOT_REMOVER_SCOPE, PROFESSIONAL_ITEM],
    contraindications: SALINE_STOPS,
    ingredients: `Water, sodium chloride (hypertonic), glycerin, aloe; sterile, without a preservative. ${INDICATIVE_FORMULA}`,
    left_out: ["acids", "alcohol", "fragrance", "citrus extracts", "preservatives"],
    flags: ["professional_only", "age_18", "sterile", "sealed_for_hygiene"],
    shelf_life_months: 24,
    after_opening:
      "Single use: one vial for one client and one visit. Throw away what is left.",
    storage: STORE_COOL,
    hazmat: null,
    papers: LOT_PAPERS,
    questions: [
      {
        question: "Will a dot go away entirely?",
        answer:
          "That is not promised. Practitioners themselves prefer the word lightening for that reason. Tell your client before the first visit that some pigment may stay.",
      },
      {
        question: "How many visits does it take?",
        answer:
          "Studios name three to six visits, some up to ten, at least eight weeks apart. We found no trial that counted them, so take these numbers as experience.",
      },
      {
        question: "What is known about salt and scars?",
        answer:
          "We found no trial of needled saline on the scalp. That does not mean that nothing bad is known. The nearest medical report is on salabrasion, where salt is rubbed into abraded skin: of 26 tattoos, 79 % scarred and 59 % turned pale when the salt was left on, and 29 % did each when it was removed at once (Koerber and Price, Archives of Dermatology, 1978). Salabrasion is another, rougher technique, and still the reason to work on few dots and to wait.",
      },
      {
        question: "How do I start?",
        answer:
          "Work on one to three dots, note date, lot and site, and review at eight weeks. Go on only if the skin has settled well.",
      },
      {
        question: "Why only single-use vials, and which box do I need?",
        answer:
          "The solution has no preservative, so it is sterile only until you open it. One vial is more than enough for one visit. Take 10 to begin with, and 30 if you see several clients a week.",
      },
      {
        question: "How strong is the salt?",
        answer:
          "The certificate of your lot states it. This shop has no supplier yet, so we print no figure; ask for it before you order.",
      },
      {
        question: "Can a client buy and use it at home?",
        answer:
          "No. It is needled into the skin and belongs in trained hands. Your clients find aftercare in the shop.",
      },
      {
        question: "Why is it not an acid remover?",
        answer:
          "Acid-type removers for the skin carry a regulator's warning (BfR, Germany, 2011) and published scar cases (Wiener Medizinische Wochenschrift, 2015). We do not stock them.",
      },
    ],
    after_the_visit: AFTER_SPOT_REMOVER,
    use_from: [],
  },
  goes_with: ["blot-protect-pads", "recovery-balm", "removal-aftercare-kit"],
  read_first: [ARTICLE.spotRemover, ARTICLE.matchTheFix, ARTICLE.removalPossible],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

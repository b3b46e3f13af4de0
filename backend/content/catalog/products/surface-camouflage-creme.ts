import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { INDICATIVE_FORMULA, SEE_A_DOCTOR, STORE_COOL, SURFACE_STOPS } from "../texts"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const SHADES = [1, 2, 3, 4, 5, 6, 7, 8]
const JAR = { length_mm: 55, width_mm: 55, height_mm: 38 }

function buildShade(shade: number): CatalogVariantEntry {
  return {
    sku: `CAM-CREM-${shade}`,
    title: `Shade ${shade}, 15 ml`,
    options: { "Shade or powder": `Shade ${shade}, 15 ml` },
    stock_unit: "jar",
    list_price: { usd: 24, eur: 25 },
    trade: buildFlatTrade({ usd: 14.5, eur: 13.5 }),
    markets: ["us", "eu"],
    allow_backorder: true,
    weight_g: 58,
    ...JAR,
  }
}

const FIXING_POWDER: CatalogVariantEntry = {
  sku: "CAM-POWD-20",
  title: "Fixing powder, 20 g",
  options: { "Shade or powder": "Fixing powder, 20 g" },
  stock_unit: "jar",
  list_price: { usd: 16, eur: 17 },
  trade: buildFlatTrade({ usd: 9.5, eur: 9 }),
  markets: ["us", "eu"],
  allow_backorder: true,
  weight_g: 64,
  ...JAR,
}

const VARIANTS = [...SHADES.map(buildShade), FIXING_POWDER]

export const SURFACE_CAMOUFLAGE_CREME: CatalogEntry = {
  handle: "surface-camouflage-creme",
  title: "Surface Camouflage Creme",
  subtitle: "Evens the look of dots, marks and patches until you wash it off.",
  description: [
    "A strongly pigmented creme that sits on the skin. Tap a little over the place, let it set, and dust it with the fixing powder. In the evening it comes off with an oil or cream cleanser.",
    "Nothing goes into the skin, so nothing has to be undone. That makes it the first thing to try when you are not sure what you want to change.",
    "It is not for fresh work, and it does not change the skin below it. If you want to cover a dark or changing patch, show it to a doctor first.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T0",
  audience: "both",
  purposes: ["cover", "matte"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [
    {
      title: "Shade or powder",
      values: VARIANTS.map((variant) => variant.title),
    },
  ],
  variants: VARIANTS,
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "cosmetic",
    regulatory_note:
      "Wash-off cosmetic. Words that promise a change of skin colour would make it a drug.",
    expectation:
      "A more even look for a day, seen from a normal distance. Seen close, or in hard light, it may show.",
    can: [
      "even the look of dots, pale scars and uneven colour",
      "be tried, washed off and tried again",
      "go over dark patches once a doctor has seen them",
    ],
    cannot: [
      "change skin or pigment",
      "go on open, scabbed or freshly worked skin",
      "withstand rubbing, sweat and hats all day",
    ],
    who_may_use: "Anyone, on closed skin.",
    warnings: [
      "For the outside of closed skin only. Keep out of the eyes.",
      "Have a new or changing mole or patch seen by a doctor before you cover it.",
      SEE_A_DOCTOR,
    ],
    contraindications: [
      ...SURFACE_STOPS,
      "Fresh work: wait until the skin is closed and your practitioner agrees.",
    ],
    ingredients: `Pigments (titanium dioxide, iron oxides), waxes, silicones. ${INDICATIVE_FORMULA}`,
    left_out: ["fragrance"],
    flags: ["fragrance_free", "wash_off", "sealed_for_hygiene"],
    shelf_life_months: 30,
    after_opening: "12 months after opening.",
    storage: STORE_COOL,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "Which shade do I take?",
        answer:
          "Shade 1 is very fair, shade 8 very deep. Between two shades, take both and mix, or take the one nearer to your skin in winter.",
      },
      {
        question: "Do I need the powder?",
        answer:
          "It sets the creme and takes the shine away. Without it the creme rubs off sooner.",
      },
      {
        question: "How is it different from the kit?",
        answer:
          "The creme sits on the skin and comes off in the evening. The kit's pigment is needled in by a trained practitioner and stays.",
      },
      {
        question: "Can I wear it after laser or Spot Remover?",
        answer:
          "Only when crusts and scabs have fallen by themselves and the skin is closed.",
      },
      {
        question: "How do I take it off?",
        answer:
          "With a cleansing oil or a cream cleanser, which we do not sell: choose one without fragrance. Wax and silicone do not come off with water and foam alone. Massage it in gently, wipe it off with a soft cloth, then wash with the Gentle Foam Cleanser. Do not scrub.",
      },
      {
        question: "I am having an MRI scan. May I wear it?",
        answer:
          "Take it off before a scan. Its pigments can contain iron oxide, as much make-up does.",
      },
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["gentle-foam-cleanser"],
  read_first: [ARTICLE.skinKit, ARTICLE.matchTheFix, ARTICLE.removalPossible],
  aftercare: [],
  aftercare_note:
    "None applies: it comes off in the evening and nothing enters the skin.",
}

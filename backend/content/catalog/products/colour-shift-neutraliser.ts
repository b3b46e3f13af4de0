import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import { BOTTLE_10_ML, PIGMENT_QUESTIONS, PIGMENT_SAFETY } from "../pigment"
import type { CatalogEntry, CatalogVariantEntry } from "../types"

const COLOURS = [
  { code: "ORG", name: "Warm orange (against blue)" },
  { code: "RED", name: "Soft red (against green)" },
  { code: "OLV", name: "Olive (against red/salmon)" },
]

function buildColour(colour: { code: string; name: string }): CatalogVariantEntry {
  return {
    sku: `COR-NEUT-${colour.code}-10`,
    title: `${colour.name}, 10 ml`,
    options: { Colour: colour.name },
    stock_unit: "bottle",
    list_price: { usd: 28, eur: 27 },
    trade: buildFlatTrade({ usd: 22, eur: 21 }),
    markets: ["us", "eu"],
    allow_backorder: false,
    ...BOTTLE_10_ML,
  }
}

export const COLOUR_SHIFT_NEUTRALISER: CatalogEntry = {
  handle: "colour-shift-neutraliser",
  title: "Colour-Shift Neutraliser",
  subtitle: "Brings dots that have turned blue, green or red closer to grey-brown.",
  description: [
    "Three correcting colours in 10 ml bottles: warm orange against blue, soft red against green, olive against red or salmon. An advanced artist places a little of the opposite colour over a small area and waits.",
    "It adds pigment. That means more to lighten later, and mineral pigment that laser can darken. For a blue, green or grey shift, a laser clinic is usually the first choice.",
    "Do not guess with warm colours in one go. Test one place, let it settle, then decide.",
  ].join("\n\n"),
  categories: ["correction"],
  access_level: "T3",
  audience: "practitioner",
  purposes: ["colour-correct"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Colour", values: COLOURS.map((colour) => colour.name) }],
  variants: COLOURS.map(buildColour),
  safety: {
    ...PIGMENT_SAFETY,
    expectation:
      "A small shifted area looks more neutral after one or two visits. The dots stay; only their colour changes.",
    can: [
      "work against a blue, green or red cast on a small area",
      "be tested on one place first",
      "be a route when laser is not possible for your client",
    ],
    cannot: [
      "take pigment out of the skin or make dots smaller",
      "correct a whole head",
      "be taken back once it is placed",
      "go over moles, age spots, dark patches or raised scars",
    ],
    who_may_use:
      "Verified practitioners at level T3 with practice in colour theory on skin. If you have not corrected colour before, refer your client.",
    questions: [
      {
        question: "Why did the pigment turn blue?",
        answer:
          "Often it sits too deep, or body-tattoo ink or a mixed pigment was used. Sun adds to it. The cause decides the route, so look before you mix.",
      },
      {
        question: "Is laser better?",
        answer:
          "For blue, green and grey shifts laser is usually the first choice, as carbon responds to it. Red and salmon shifts need a laser test spot first, because they can darken.",
      },
      {
        question: "Is there a colour against purple or grey?",
        answer:
          "No. We found no source that says how to answer them on a scalp, and more pigment is hard to take back. Ask a laser clinic first.",
      },
      {
        question: "How much do I use?",
        answer:
          "As little as shows. Test one place, let it settle, and judge it after 45 to 60 days.",
      },
      ...PIGMENT_QUESTIONS,
    ],
  },
  goes_with: ["recovery-balm", "matte-mineral-sunscreen"],
  read_first: [ARTICLE.matchTheFix],
  aftercare: [ARTICLE.correctionAftercare],
  aftercare_note: null,
}

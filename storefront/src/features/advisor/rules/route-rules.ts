import type { Rule } from "./rule"

const SMALL = ["few_dots", "coin_size_patch"] as const
const CAP = "upf50-healing-cap"

/**
 * Problems that are not a fault of the dots. For these, the wish for less pigment
 * decides.
 */
const NOT_TO_BE_ADDED = ["patchy", "faded", "high_hairline", "changed_mind"] as const
const WANTS_LESS = {
  Q4: NOT_TO_BE_ADDED,
  Q8: ["as_clear_as_possible"],
} as const

/**
 * The first matching rule gives the first choice and the alternatives (D0 to D9, D11;
 * domain notes 6.3 as corrected by the clinical review of November 2026).
 */
export const ROUTE_RULES: readonly Rule[] = [
  {
    id: "D0",
    when: [{ ...WANTS_LESS, Q9: ["yes", "unsure"] }],
    routes: ["R3", "R7"],
    because: {
      words:
        "You want as little pigment left as possible. More dots would be the wrong way; laser is the one with evidence, and you may also let it fade.",
      sources: ["M1"],
    },
  },
  {
    id: "D0",
    when: [{ ...WANTS_LESS, Q9: ["no"] }],
    routes: ["R10", "R7"],
    because: {
      words:
        "You want as little pigment left as possible, and no laser. More dots would be the wrong way; somebody has to see what else can be done.",
    },
  },
  {
    id: "D1",
    when: [{ Q8: ["nothing_permanent"] }],
    routes: ["R8", "R7"],
    because: { words: "You want nothing that lasts." },
  },
  {
    id: "D2",
    when: [{ Q4: ["red_orange"], Q9: ["no"], Q5: SMALL }],
    routes: ["R4"],
    because: {
      words: "Saline does not work by light, so it can lighten red in a small area.",
      sources: ["I41"],
    },
  },
  {
    id: "D2",
    when: [{ Q4: ["red_orange"], Q9: ["no"] }],
    routes: ["R10"],
    because: {
      words: "The red area is too large for saline, and you do not want laser.",
    },
  },
  {
    id: "D2",
    when: [{ Q4: ["red_orange"], Q5: SMALL }],
    routes: ["R3", "R4"],
    flag: "TEST_SPOT",
    because: {
      words:
        "Red often comes from iron oxide, which laser can darken: a test spot first.",
      sources: ["I3", "I41"],
    },
  },
  {
    id: "D2",
    when: [{ Q4: ["red_orange"] }],
    routes: ["R3"],
    flag: "TEST_SPOT",
    because: {
      words:
        "Red often comes from iron oxide, which laser can darken: a test spot first.",
      sources: ["I3"],
    },
  },
  {
    id: "D3",
    when: [{ Q4: ["blurred"], Q9: ["no"] }],
    routes: ["R10", "R7"],
    because: {
      words:
        "Blurred dots have spread, often deep. Saline and skin-tone pigment do not reach them, and chasing deep pigment with salt leaves scars.",
    },
  },
  {
    id: "D3",
    when: [{ Q4: ["low_hairline", "helmet"], Q9: ["no"], Q5: ["few_dots"] }],
    routes: ["R4"],
    because: {
      words: "A few single dots can be lightened with saline instead of laser.",
      sources: ["I1"],
    },
  },
  {
    id: "D3",
    when: [{ Q4: ["low_hairline", "helmet"], Q9: ["no"] }],
    routes: ["R7", "R10"],
    because: {
      words: "It is more than single dots, and without laser nothing reaches so much.",
      sources: ["I1"],
    },
  },
  {
    id: "D3",
    when: [{ Q4: ["low_hairline", "blurred", "helmet"] }],
    routes: ["R3"],
    because: {
      words:
        "Too low, blurred or too dense is a matter of an area, and laser reaches one.",
      sources: ["M1", "I6", "I25", "I39"],
    },
  },
  {
    id: "D4",
    when: [{ Q4: ["blue_green_grey"], Q9: ["no"], Q5: SMALL }],
    routes: ["R10"],
    because: {
      words: "A small area may be neutralised, by an artist who has seen it.",
    },
  },
  {
    id: "D4",
    when: [{ Q4: ["blue_green_grey"], Q9: ["no"] }],
    routes: ["R7"],
    because: { words: "The area is too large to neutralise, and you do not want laser." },
  },
  {
    id: "D4",
    when: [{ Q4: ["blue_green_grey"] }],
    routes: ["R3"],
    because: {
      words:
        "Blue or grey is mostly carbon that lies deep, and carbon responds to laser.",
      sources: ["M1"],
    },
  },
  {
    id: "D5",
    when: [{ Q4: ["big_dots"], Q5: ["few_dots"] }],
    routes: ["R4", "R3"],
    because: {
      words: "Some single dots are what saline suits; laser is the other way.",
      sources: ["I1"],
    },
  },
  {
    id: "D5",
    when: [{ Q4: ["big_dots"], Q5: ["coin_size_patch"], Q9: ["no"] }],
    routes: ["R10", "R4"],
    because: {
      words:
        "A patch as big as a coin holds hundreds of dots, and saline works on single ones. Have it seen first; a few of them may be lightened.",
      sources: ["I1"],
    },
  },
  {
    id: "D5",
    when: [{ Q4: ["big_dots"], Q5: ["coin_size_patch"] }],
    routes: ["R3", "R4"],
    because: {
      words:
        "A patch as big as a coin holds hundreds of dots, and laser reaches an area. Saline is for single ones that stay.",
      sources: ["I1"],
    },
  },
  {
    id: "D5",
    when: [{ Q4: ["big_dots"], Q9: ["no"] }],
    routes: ["R10", "R7"],
    because: { words: "There are too many dots for saline, and you do not want laser." },
  },
  {
    id: "D5",
    when: [{ Q4: ["big_dots"] }],
    routes: ["R3", "R10"],
    because: { words: "There are too many dots for saline.", sources: ["I1"] },
  },
  {
    id: "D6",
    when: [{ Q4: ["hard_edge"], Q8: ["as_clear_as_possible"], Q9: ["yes", "unsure"] }],
    routes: ["R3"],
    because: {
      words: "You want as little left as possible, and laser is open to you.",
    },
  },
  {
    id: "D6",
    when: [{ Q4: ["hard_edge"], Q8: ["as_clear_as_possible"], Q9: ["no"] }],
    routes: ["R10", "R7"],
    because: {
      words:
        "You want as little left as possible, and no laser. Scattered dots would soften the edge but add pigment; somebody has to see what else can be done.",
    },
  },
  {
    id: "D6",
    when: [{ Q4: ["hard_edge"], Q5: ["few_dots", "coin_size_patch", "hairline_band"] }],
    routes: ["R6", "R4"],
    because: {
      words: "A hard edge lacks scattered dots; some of its own may be lightened.",
      sources: ["I37", "I1"],
    },
  },
  {
    id: "D6",
    when: [{ Q4: ["hard_edge"] }],
    routes: ["R6"],
    because: { words: "A hard edge lacks scattered dots.", sources: ["I37"] },
  },
  {
    id: "D7",
    when: [{ Q4: ["high_hairline", "patchy", "faded"] }],
    routes: ["R6", "R7"],
    because: { words: "What is missing can be added; nothing has to be taken away." },
  },
  {
    id: "D8",
    when: [{ Q4: ["pale_flat_scar"], Q4b: ["over_12m"] }],
    routes: ["R6", "R5", "R8"],
    means: {
      words:
        "On a shaved scalp a scar shows because it has no dots. An artist who works on scars can place dots in it; scar tissue takes pigment unpredictably.",
      sources: ["I121", "I122"],
    },
    because: {
      words:
        "A flat, pale scar older than a year may be needled. Dots come first on a scalp: skin-tone pigment covers it but leaves a stripe without dots.",
      sources: ["I121", "I5"],
    },
    visits: {
      words: "2 to 4 are quoted for scars, weeks apart.",
      sources: ["I121"],
    },
    articles: [
      "match-the-fix-to-the-fault",
      "choosing-an-artist-or-clinic",
      "skin-correcting-kit-explained",
    ],
  },
  {
    id: "D8",
    when: [{ Q4: ["pale_flat_scar"] }],
    routes: ["R2"],
    allowsCreme: true,
    wait: { until: "scar_is_one_year" },
    because: {
      words:
        "A scar changes for 9 to 12 months before it may be needled; we take the 12.",
      sources: ["I5"],
    },
    products: [CAP, "gentle-foam-cleanser"],
    articles: ["skin-correcting-kit-explained", "match-the-fix-to-the-fault"],
  },
  {
    id: "D9",
    when: [{ Q4: ["changed_mind"] }],
    routes: ["R7", "R8"],
    because: { words: "Good work can be left, covered or shaved while you decide." },
  },
  {
    id: "D11",
    when: [{}],
    routes: ["R10"],
    because: { words: "No one route fits what you describe." },
  },
]

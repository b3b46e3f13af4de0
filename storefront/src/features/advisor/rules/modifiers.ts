import type { Condition } from "./questions"
import type { RouteCode, Sourced } from "./route"

export const FLAGS = [
  "TEST_SPOT",
  "DARKER_SKIN",
  "CHECK_HEALED",
  "PIGMENT_CHANGE",
  "TELL_MEDICINES",
] as const
export type Flag = (typeof FLAGS)[number]
export type Note = "law" | "professional" | "support" | "laser_known"

/**
 * A change to the advice after the route is found. Applied in this order (D10, M0 to M7).
 */
export type Modifier = {
  id: string
  /** Applies only if one of these routes is in the result. */
  besides?: readonly RouteCode[]
  when: readonly Condition[]
  adds?: RouteCode
  /** A route to remove, unless it is the first choice. */
  drops?: RouteCode
  flag?: Flag
  note?: Note
}

export const MODIFIERS: readonly Modifier[] = [
  {
    id: "D10",
    besides: ["R4"],
    when: [
      { Q5: ["few_dots"], Q8: ["better_look"], Q3: ["over_12m", "8w_12m"], Q7: ["no"] },
    ],
    adds: "R5",
  },
  { id: "M0", when: [{ Q9: ["no"] }], drops: "R3", note: "laser_known" },
  { id: "M0b", besides: ["R3"], when: [{ Q7: ["yes", "unsure"] }], flag: "TEST_SPOT" },
  {
    id: "M1",
    besides: ["R3"],
    when: [{ Q6: ["IV", "V-VI", "unsure"] }],
    flag: "DARKER_SKIN",
  },
  {
    id: "M2",
    besides: ["R3", "R4", "R5"],
    when: [{ Q3: ["8w_12m"] }],
    flag: "CHECK_HEALED",
  },
  { id: "M3", besides: ["R4"], when: [{ Q6: ["IV", "V-VI"] }], flag: "PIGMENT_CHANGE" },
  { id: "M4", besides: ["R3"], when: [{}], note: "law" },
  { id: "M5", when: [{ Q0: ["practitioner"] }], note: "professional" },
  { id: "M6", when: [{ Q10: ["a_lot"] }], note: "support" },
  {
    id: "M7",
    besides: ["R3"],
    when: [{ Q2: ["light_sensitising_medicine"] }],
    flag: "TELL_MEDICINES",
  },
]

/** Title and text of each flag. */
export const FLAG_WORDS: Record<Flag, { title: string } & Sourced> = {
  TEST_SPOT: {
    title: "A test spot first",
    words:
      "Skin-tone, white and red pigment can turn dark under laser at once, sometimes for good. Tell the provider, and wait after the test before the rest.",
    sources: ["I2", "I3", "I4"],
  },
  DARKER_SKIN: {
    title: "Care with darker skin",
    words:
      "Melanin takes up some of the light. Ask for 1064 nm, a test spot and longer gaps; lighter or darker marks are more likely.",
    sources: ["I55", "I56", "M13"],
  },
  CHECK_HEALED: {
    title: "Have the healing checked",
    words: "Less than a year has passed. Somebody should see that the skin has settled.",
  },
  PIGMENT_CHANGE: {
    title: "Skin colour can change",
    words: "Dark or light marks happen with saline too. Start with one to three dots.",
    sources: ["I41"],
  },
  TELL_MEDICINES: {
    title: "Tell them every medicine",
    words:
      "Some medicines and herbs make skin react to light, and laser can then burn or mark it. Show the provider a list of all you take before the first flash. Never stop a medicine on your own.",
    sources: ["I104", "I105"],
  },
}

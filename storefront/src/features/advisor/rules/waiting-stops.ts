import type { Rule } from "./rule"

const CAP = "upf50-healing-cap"

/** Wait until the skin has healed from the last visit. */
const HEALING = {
  routes: ["R2"],
  wait: { until: "weeks_after_visit", weeks: 8 },
  because: {
    words: "The skin is still healing. Eight weeks lie between corrections of one spot.",
    sources: ["I19", "M14"],
  },
  changes: "Eight weeks since your last visit. Then answer again.",
  products: [CAP],
} as const satisfies Partial<Rule>

/**
 * Rules to read first, to wait, or to call the studio, in order of priority (S0 and S9 to
 * S13).
 */
export const WAITING_STOPS: readonly Rule[] = [
  {
    id: "S0",
    when: [{ Q0: ["thinking_about_smp"] }],
    routes: ["R11"],
    because: {
      words:
        "You have no SMP yet. Hair loss that is new, patchy or comes with itch, pain or scaling needs a doctor first: some causes can be treated, and dots would hide them.",
    },
    changes:
      "Nothing has to. The other questions are for people who have SMP, or had it.",
  },
  {
    id: "S4b",
    when: [{ Q1: ["closed_blister_after_laser"] }],
    routes: ["R2"],
    wait: { until: "weeks_after_visit", weeks: 8 },
    means: {
      words:
        "A closed blister is common in the first three days after laser. Leave it closed: its own skin is the best cover.",
      sources: ["I76"],
    },
    because: {
      words:
        "Call whoever did the laser if it opens, grows, or is still there after two weeks. See a doctor the same day for pus, fever, red streaks, or pain that gets worse after day three.",
    },
    changes: "Healed skin, and eight weeks since your last visit. Then answer again.",
    products: [CAP],
    articles: [
      "aftercare-removal-correction",
      "laser-smp-removal",
      "smp-and-removal-pain",
    ],
  },
  {
    id: "S9",
    when: [{ Q2: ["pregnant_or_nursing"] }],
    routes: ["R2"],
    allowsCreme: true,
    wait: { until: "nursing_is_over" },
    because: {
      words: "Laser, needles and pigment are put off until then.",
      sources: ["I66", "I68"],
    },
    changes: "The end of nursing. Then answer again.",
    products: [CAP],
    articles: ["what-is-smp-and-who-is-it-for", "does-smp-fade"],
  },
  {
    id: "S10",
    when: [{ Q2: ["isotretinoin_12m"] }],
    routes: ["R2"],
    allowsCreme: true,
    wait: { until: "prescriber_agrees" },
    because: {
      words:
        "Studios put needles and pigment off for 6 to 12 months after isotretinoin; we take the 12. The package insert says 6 months. Dermatologists found too little evidence to delay gentle lasers in 2017, so for laser your prescriber decides. Never stop it for this.",
      sources: ["I66", "I68", "M20"],
    },
    changes: "The word of your prescriber, or twelve months without the medicine.",
    products: [CAP],
    articles: ["what-is-smp-and-who-is-it-for", "does-smp-fade"],
  },
  {
    id: "S4",
    when: [{ Q1: ["open_wound_or_rash"], Q3: ["under_48h"] }],
    routes: ["R9"],
    because: {
      words:
        "Skin is open for a day or two after a visit, and now time matters: call the studio first. If redness spreads, or there is pus, fever, a bad smell or strong pain, see a doctor today.",
    },
    changes: "Closed skin. If it is still open after 48 hours, a doctor has to look.",
  },
  {
    id: "S11",
    when: [{ Q3: ["under_48h"] }],
    routes: ["R9"],
    because: {
      words:
        "The skin is still open. Emergency saline is only for the studio that treated you, within 48 hours.",
      sources: ["I18", "I48"],
    },
    changes: "Time. After 48 hours the answer is to wait until eight weeks have passed.",
  },
  {
    id: "S12",
    when: [{ Q3: ["2d_8w"], Q3b: ["planned_smp_session"] }],
    routes: ["R2_COURSE"],
    because: {
      words:
        "SMP is done in two or more visits, often 10 to 30 days apart. What bothers you now may be what the next visit is for.",
      sources: ["I9"],
    },
    changes:
      "The end of the course, and eight weeks after its last visit. Then answer again.",
    articles: ["aftercare-smp", "redness-after-smp", "match-the-fix-to-the-fault"],
  },
  {
    id: "S12",
    when: [{ Q3: ["2d_8w"], Q3b: ["laser", "saline_or_skin_tone"] }],
    ...HEALING,
    articles: ["aftercare-removal-correction", "redness-after-smp", "does-smp-fade"],
  },
  {
    id: "S12",
    when: [{ Q3: ["2d_8w"] }],
    unless: [{ Q3b: ["planned_smp_session", "laser", "saline_or_skin_tone"] }],
    ...HEALING,
    articles: ["aftercare-smp", "aftercare-removal-correction", "redness-after-smp"],
  },
  {
    id: "S13",
    when: [{ Q2: ["tanned_or_sunburned"] }],
    routes: ["R2"],
    wait: { until: "weeks_from_today", weeks: 4 },
    because: {
      words:
        "Tanned or burned skin takes more harm from laser, and no shade can be matched on it.",
    },
    changes: "Four weeks without sun. Then answer again.",
    products: [CAP],
    articles: ["scalp-shine-and-sun", "does-smp-fade"],
  },
]

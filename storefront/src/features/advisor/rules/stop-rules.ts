import type { Rule } from "./rule"

const CAP = "upf50-healing-cap"

/** Rules that end the run, top to bottom (domain notes 6.3, S1 to S13). */
export const STOP_RULES: readonly Rule[] = [
  {
    id: "S1",
    when: [{ Q1: ["breathing_or_face_swelling"] }],
    routes: ["R0"],
    urgency: "now",
    because: { words: "It can be a severe allergic reaction, whatever the cause." },
    changes: "Nothing on this page. Come back when a doctor says that you are well.",
  },
  {
    id: "S2",
    when: [{ Q1: ["fever_or_spreading_redness", "pus_or_smell"] }],
    routes: ["R1"],
    urgency: "same_day",
    because: { words: "These are signs of an infection. See a doctor the same day." },
    changes: "A doctor who has looked and says that it is not an infection.",
    articles: ["redness-after-smp", "aftercare-removal-correction"],
  },
  {
    id: "S2",
    when: [{ Q1: ["late_itchy_bumps"] }],
    routes: ["R1"],
    because: {
      words:
        "Bumps that come late can be an allergy, or bacteria from ink or water that need a medicine of their own.",
      sources: ["M5", "I81"],
    },
    changes: "A doctor who has looked and says what the bumps are.",
    articles: ["redness-after-smp", "aftercare-removal-correction"],
  },
  {
    id: "S3",
    when: [{ Q1: ["new_or_changing_mole"] }, { Q4: ["dark_patch_or_age_spot"] }],
    routes: ["R1"],
    because: {
      words:
        "Nothing may be needled, lasered or covered before a doctor has looked: melanoma has been found under tattoos.",
      sources: ["M11", "M12", "I5"],
    },
    changes:
      "A doctor who has looked and says that it is harmless. A wash-off creme may then cover it; needles still may not.",
    articles: ["skin-correcting-kit-explained", "match-the-fix-to-the-fault"],
  },
  {
    id: "S4",
    when: [{ Q1: ["open_wound_or_rash"] }],
    routes: ["R1"],
    because: { words: "Open or inflamed skin has to be seen and to close first." },
    changes: "Closed, calm skin, and a doctor who knows what the rash was.",
    articles: ["redness-after-smp", "aftercare-removal-correction"],
  },
  {
    id: "S5",
    when: [{ Q2: ["under_18"] }],
    routes: ["R1"],
    because: { words: "None of these treatments is for people under 18." },
    changes: "Your eighteenth birthday. Until then a doctor can help with what hurts.",
    articles: ["what-is-smp-and-who-is-it-for"],
  },
  {
    id: "S6",
    when: [
      {
        Q2: [
          "cancer_treatment",
          "gold_therapy",
          "keloid_history",
          "diabetes_or_immune",
          "blood_thinner_or_bleeding",
          "pigment_allergy",
          "skin_disease_in_area",
        ],
      },
    ],
    routes: ["R1"],
    because: {
      words:
        "This can change how skin closes, scars or bears laser. A doctor who knows you has to decide; take this page along.",
      sources: ["I66", "I68"],
    },
    changes:
      "A letter from your doctor that says what may be done. A provider will want to see it.",
    articles: ["what-is-smp-and-who-is-it-for", "choosing-an-artist-or-clinic"],
  },
  {
    id: "S7",
    when: [{ Q4: ["raised_scar"] }],
    routes: ["R1"],
    because: {
      words:
        "Raised scars and keloids are excluded from needling; a doctor decides what may be done.",
      sources: ["I5"],
    },
    changes: "A doctor who says that the scar is flat and has stopped changing.",
    articles: ["match-the-fix-to-the-fault", "skin-correcting-kit-explained"],
  },
  {
    id: "S8",
    when: [{ Q10: ["overwhelming"] }],
    routes: ["R1"],
    because: {
      words:
        "When it takes over your day, a decision about your scalp can wait for a better week. Somebody to talk to comes first.",
    },
    changes: "A week in which it weighs less. Your answers can wait for it.",
    articles: ["is-smp-removal-possible", "does-smp-fade"],
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
        "Needles and pigment are put off for 6 to 12 months after isotretinoin; for laser a specialist decides. Talk to whoever prescribed it, and never stop it for this.",
      sources: ["I66", "I68"],
    },
    changes: "The word of your prescriber, or twelve months without the medicine.",
    products: [CAP],
    articles: ["what-is-smp-and-who-is-it-for", "does-smp-fade"],
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
    when: [{ Q3: ["2d_8w"] }],
    routes: ["R2"],
    wait: { until: "weeks_after_visit", weeks: 8 },
    because: {
      words: "The skin is still healing. Eight weeks lie between visits to one spot.",
      sources: ["I19", "M14"],
    },
    changes: "Eight weeks since your last visit. Then answer again.",
    products: [CAP],
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

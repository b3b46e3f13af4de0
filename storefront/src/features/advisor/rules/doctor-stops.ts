import type { Rule } from "./rule"

const CAP = "upf50-healing-cap"
const AFTER_A_VISIT = ["redness-after-smp", "aftercare-removal-correction"]

/**
 * Rules for emergency help, or a doctor before any other step, in order of priority
 * (domain notes 6.3, S1 to S8, as corrected by the clinical review of November 2026).
 */
export const DOCTOR_STOPS: readonly Rule[] = [
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
      sources: ["M5", "M22"],
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
    id: "S3b",
    when: [{ Q1: ["rough_scaly_or_unhealing_spot"] }],
    routes: ["R1"],
    because: {
      words:
        "A rough, scaly or sore spot on a scalp that sees the sun can be an early stage of skin cancer. A dermatologist has to look before dots or laser hide it. Until then: shade and a hat.",
      sources: ["M32"],
    },
    changes: "A dermatologist who has looked and says what the spot is.",
    products: [CAP],
    articles: ["what-is-smp-and-who-is-it-for", "scalp-shine-and-sun"],
  },
  {
    id: "S4",
    when: [{ Q1: ["open_wound_or_rash"] }],
    unless: [{ Q3: ["under_48h"] }],
    routes: ["R1"],
    because: { words: "Open or inflamed skin has to be seen and to close first." },
    changes: "Closed, calm skin, and a doctor who knows what the rash was.",
    articles: AFTER_A_VISIT,
  },
  {
    id: "S4",
    when: [{ Q1: ["open_wound_or_rash"] }],
    and: [{ Q1: ["closed_blister_after_laser"] }],
    routes: ["R1"],
    because: {
      words: "Blisters beside open skin or a rash have to be seen by a doctor.",
    },
    changes: "A doctor who has looked. A closed blister alone can be left to heal.",
    articles: AFTER_A_VISIT,
  },
  {
    id: "S4b",
    when: [{ Q1: ["closed_blister_after_laser"] }],
    unless: [{ Q3: ["under_48h", "2d_8w"] }],
    routes: ["R1"],
    because: {
      words:
        "Blisters after laser come in the first days. One that is there later has another cause, and a doctor has to find it.",
      sources: ["I76"],
    },
    changes: "A doctor who knows what the blister was, and closed, calm skin.",
    articles: AFTER_A_VISIT,
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
    id: "S6",
    when: [{ Q2: ["skin_cancer_or_precancer_there_ever"] }],
    routes: ["R1"],
    because: {
      words:
        "A scar left by skin-cancer surgery is never tattooed or lightened, so that it can be watched. For the skin around it a dermatologist decides.",
      sources: ["M12"],
    },
    changes:
      "A letter from your dermatologist about the skin around the scar. The scar itself stays as it is.",
    articles: ["what-is-smp-and-who-is-it-for", "choosing-an-artist-or-clinic"],
  },
  {
    id: "S6",
    when: [{ Q2: ["skin_disease_elsewhere"] }],
    routes: ["R1"],
    because: {
      words:
        "Psoriasis, vitiligo and lichen planus can appear in healthy skin where it is hurt, by tattoo needles too. A doctor who knows you has to decide.",
      sources: ["M31"],
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
]

/** Rules that apply only if the advice would otherwise be laser. */
export const LASER_STOPS: readonly Rule[] = [
  {
    id: "S6b",
    when: [{ Q2: ["light_triggered_seizures"] }],
    routes: ["R1"],
    because: {
      words:
        "Laser works with bright flashes. Ask the doctor who treats your seizures before anybody fires one near your eyes.",
      sources: ["I104", "I105"],
    },
    changes:
      "A letter from that doctor. Or answer “No” to laser, and see where that leads.",
    articles: ["laser-smp-removal", "choosing-an-artist-or-clinic"],
  },
]

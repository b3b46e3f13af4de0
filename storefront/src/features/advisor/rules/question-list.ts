/**
 * The questions of the correction advisor (domain notes 6.1 and the clinical review of
 * November 2026), in the order in which they are asked. Links store answers by their
 * position in these lists (`answers-link.ts`): new options go to the end, and no option
 * is ever removed or moved.
 */
export const QUESTIONS = [
  {
    id: "Q0",
    kind: "one",
    title: "Who are you?",
    hint: null,
    options: [
      { code: "client", label: "I have SMP, or had it" },
      { code: "practitioner", label: "I work with SMP and ask for a client" },
      { code: "thinking_about_smp", label: "I am thinking about SMP" },
    ],
  },
  {
    id: "Q1",
    kind: "many",
    title: "Do you have any of these now?",
    hint: "Choose all that apply. Some of them need a doctor before anything else.",
    options: [
      { code: "fever_or_spreading_redness", label: "Fever, or redness that spreads" },
      { code: "pus_or_smell", label: "Pus or a bad smell" },
      {
        code: "breathing_or_face_swelling",
        label: "Trouble breathing, or a face that swells",
      },
      {
        code: "late_itchy_bumps",
        label: "Itchy bumps that came days or weeks after a visit",
      },
      { code: "open_wound_or_rash", label: "An open wound, an open blister or a rash" },
      { code: "new_or_changing_mole", label: "A mole that is new or changes" },
      { code: "none", label: "None of these" },
      {
        code: "rough_scaly_or_unhealing_spot",
        label: "A rough, scaly or sore spot, or one that does not heal",
      },
      {
        code: "closed_blister_after_laser",
        label: "A closed blister after a laser visit, and none of the other signs",
      },
    ],
  },
  {
    id: "Q2",
    kind: "many",
    title: "Do any of these apply to you?",
    hint: "Choose all that apply. Your answers stay on this page; nothing is sent.",
    options: [
      { code: "under_18", label: "I am under 18" },
      { code: "pregnant_or_nursing", label: "I am pregnant or nursing" },
      {
        code: "isotretinoin_12m",
        label: "I take isotretinoin, or took it in the last 12 months",
      },
      {
        code: "blood_thinner_or_bleeding",
        label: "I take a blood thinner, or bleed easily",
      },
      {
        code: "diabetes_or_immune",
        label: "I have diabetes, a weak immune system, or wounds that close slowly",
      },
      { code: "keloid_history", label: "I have had keloids or raised scars" },
      {
        code: "skin_disease_in_area",
        label: "I have a skin disease there, such as psoriasis or eczema",
      },
      { code: "cancer_treatment", label: "I am in cancer treatment" },
      { code: "gold_therapy", label: "I have ever had gold therapy" },
      {
        code: "pigment_allergy",
        label: "I am allergic to pigment, metal, a preservative or a dressing",
      },
      {
        code: "tanned_or_sunburned",
        label: "The skin there is freshly tanned or sunburned",
      },
      { code: "none", label: "None of these" },
      {
        code: "skin_cancer_or_precancer_there_ever",
        label:
          "I have or had skin cancer, or a precancerous spot, on the scalp: now or ever",
      },
      {
        code: "skin_disease_elsewhere",
        label: "I have psoriasis, vitiligo or lichen planus anywhere on the body",
      },
      {
        code: "light_triggered_seizures",
        label: "I have or had seizures that light can trigger",
      },
      {
        code: "light_sensitising_medicine",
        label:
          "I take a medicine or herb that makes skin sensitive to light, or I am not sure",
      },
    ],
  },
  {
    id: "Q3",
    kind: "one",
    title: "When was the last visit for that area?",
    hint: "SMP, a touch-up or any removal.",
    options: [
      { code: "under_48h", label: "Less than 48 hours ago" },
      { code: "2d_8w", label: "Two days to eight weeks ago" },
      { code: "8w_12m", label: "Eight weeks to twelve months ago" },
      { code: "over_12m", label: "More than twelve months ago" },
      { code: "unknown", label: "I do not know" },
    ],
  },
  {
    id: "Q3b",
    kind: "one",
    title: "What was that visit?",
    hint: "A planned visit of SMP and a correction have different waiting times.",
    options: [
      {
        code: "planned_smp_session",
        label: "SMP, in a course of visits that is not finished",
      },
      { code: "touch_up", label: "A touch-up of older SMP" },
      { code: "laser", label: "Laser" },
      { code: "saline_or_skin_tone", label: "Saline, or skin-tone pigment" },
      { code: "not_sure", label: "I am not sure" },
    ],
  },
  {
    id: "Q4",
    kind: "one",
    title: "What bothers you most?",
    hint: "Choose the one that you would change first.",
    options: [
      { code: "low_hairline", label: "The hairline is too low" },
      { code: "high_hairline", label: "The hairline is too high, or there is a gap" },
      { code: "hard_edge", label: "The edge is hard, as if ruled" },
      { code: "big_dots", label: "The dots are too big" },
      { code: "blurred", label: "The dots are blurred" },
      { code: "helmet", label: "It looks like a solid block, or a helmet" },
      { code: "blue_green_grey", label: "It has turned blue, green or grey" },
      { code: "red_orange", label: "It has turned red or orange" },
      { code: "patchy", label: "It is patchy" },
      { code: "faded", label: "It has faded, and was fine before" },
      { code: "pale_flat_scar", label: "A pale, flat scar shows" },
      { code: "raised_scar", label: "A raised scar" },
      { code: "dark_patch_or_age_spot", label: "A dark patch or an age spot" },
      { code: "changed_mind", label: "The work is good; I changed my mind" },
      { code: "other", label: "Something else" },
    ],
  },
  {
    id: "Q4b",
    kind: "one",
    title: "How old is the scar?",
    hint: "A scar goes on changing for about a year.",
    options: [
      { code: "under_9m", label: "Less than nine months" },
      { code: "9_12m", label: "Nine to twelve months" },
      { code: "over_12m", label: "More than twelve months" },
    ],
  },
  {
    id: "Q5",
    kind: "one",
    title: "How much of your scalp is it?",
    hint: null,
    options: [
      { code: "few_dots", label: "A few single dots" },
      { code: "coin_size_patch", label: "A patch as big as a coin" },
      { code: "hairline_band", label: "A band along the hairline" },
      { code: "most_of_scalp", label: "Most of the scalp" },
    ],
  },
  {
    id: "Q6",
    kind: "one",
    title: "How does your untanned skin react to sun?",
    hint: "The trade calls these skin types I to VI. They decide how much care a laser needs.",
    options: [
      { code: "I-II", label: "It burns easily and hardly tans" },
      { code: "III", label: "It burns at times, then tans" },
      { code: "IV", label: "It burns seldom and tans well" },
      { code: "V-VI", label: "It is brown or black and hardly ever burns" },
      { code: "unsure", label: "I am not sure" },
    ],
  },
  {
    id: "Q7",
    kind: "one",
    title: "Has skin-tone, white or red pigment been used there?",
    hint: "Laser can turn such pigment dark, so a provider has to know.",
    options: [
      { code: "yes", label: "Yes" },
      { code: "no", label: "No" },
      { code: "unsure", label: "I am not sure" },
    ],
  },
  {
    id: "Q8",
    kind: "one",
    title: "What do you want?",
    hint: null,
    options: [
      { code: "as_clear_as_possible", label: "As little pigment left as possible" },
      { code: "softer", label: "The same, but softer" },
      { code: "better_look", label: "A better look, by whatever route" },
      { code: "nothing_permanent", label: "Nothing that lasts, for now" },
      { code: "unsure", label: "I am not sure" },
    ],
  },
  {
    id: "Q9",
    kind: "one",
    title: "Would you accept laser?",
    hint: "It has the best evidence, it hurts, and it is done by a licensed provider.",
    options: [
      { code: "yes", label: "Yes" },
      { code: "no", label: "No" },
      { code: "unsure", label: "I am not sure" },
    ],
  },
  {
    id: "Q10",
    kind: "one",
    title: "How much does this affect your daily life?",
    hint: null,
    options: [
      { code: "little", label: "A little" },
      { code: "a_lot", label: "A lot" },
      { code: "overwhelming", label: "It is overwhelming" },
    ],
  },
  {
    id: "Q11",
    kind: "one",
    title: "Where would you be seen?",
    hint: "It decides which rules for laser we can name, and which emergency number.",
    options: [
      { code: "us", label: "United States, another state" },
      { code: "us-tx", label: "United States, Texas" },
      { code: "us-fl", label: "United States, Florida" },
      { code: "de", label: "Germany" },
      { code: "fr", label: "France" },
      { code: "es", label: "Spain" },
      { code: "it", label: "Italy" },
      { code: "nl", label: "Netherlands" },
      { code: "ie", label: "Ireland" },
      { code: "gb", label: "United Kingdom" },
      { code: "in", label: "India" },
      { code: "other", label: "Somewhere else" },
    ],
  },
] as const

/**
 * The questions of the correction advisor (domain notes 6.1), in the order in which they
 * are asked. A link holds answers by their place in these lists (`answers-link.ts`): new
 * options go to the end, and none is ever taken out or moved.
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
    ],
  },
  {
    id: "Q1",
    kind: "many",
    title: "Is any of this there now?",
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
      { code: "open_wound_or_rash", label: "An open wound, blister or rash" },
      { code: "new_or_changing_mole", label: "A mole that is new or changes" },
      { code: "none", label: "None of these" },
    ],
  },
  {
    id: "Q2",
    kind: "many",
    title: "Does any of this hold for you?",
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
      { code: "as_clear_as_possible", label: "As little pigment left as can be had" },
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

export type Question = (typeof QUESTIONS)[number]
export type QuestionId = Question["id"]
export type OptionCode<Id extends QuestionId> = Extract<
  Question,
  { id: Id }
>["options"][number]["code"]

/** What somebody answered; every answer is a list, of one where only one may be chosen. */
export type Answers = {
  [Id in QuestionId]?: readonly OptionCode<Id>[]
} & {
  /** Day of the last visit as YYYY-MM-DD, when somebody knows it. */
  lastVisit?: string
}

/** Holds when every question named has one of the answers named. */
export type Condition = { [Id in QuestionId]?: readonly OptionCode<Id>[] }

/** The question of that name. */
export function getQuestion(id: QuestionId): Question {
  const question = QUESTIONS.find((each) => each.id === id)
  if (!question) throw new Error(`The advisor asks no question ${id}.`)
  return question
}

/** The words of an option. */
export function getLabel(id: QuestionId, code: string): string {
  const options: readonly { code: string; label: string }[] = getQuestion(id).options
  return options.find((option) => option.code === code)?.label ?? code
}

/** The codes that were answered to a question; none when it was not. */
export function listAnswered(answers: Answers | Condition, id: QuestionId): string[] {
  return [...(answers[id] ?? [])]
}

/**
 * The answers with one question answered anew by codes that exist. "None of these" and
 * another answer cannot both stand: the one chosen last does.
 */
export function answerQuestion(
  answers: Answers,
  id: QuestionId,
  codes: readonly string[],
): Answers {
  const known = getQuestion(id)
    .options.map(({ code }) => code as string)
    .filter((code) => codes.includes(code))
  const before = listAnswered(answers, id)
  const isNoneNew = known.includes("none") && !before.includes("none")
  const kept = isNoneNew ? ["none"] : known.filter((code) => code !== "none")
  const chosen = kept.length > 0 ? kept : known
  return { ...answers, [id]: chosen.length > 0 ? chosen : undefined }
}

/** True when each question of one of the conditions has one of the answers it names. */
export function isMet(conditions: readonly Condition[], answers: Answers): boolean {
  return conditions.some((condition) => holds(condition, answers))
}

function holds(condition: Condition, answers: Answers): boolean {
  let id: keyof Condition
  for (id in condition) {
    const given: readonly string[] = answers[id] ?? []
    const wanted: readonly string[] = condition[id] ?? []
    if (!given.some((code) => wanted.includes(code))) return false
  }
  return true
}

/** The questions that a condition looks at. */
export function listAsked(condition: Condition): QuestionId[] {
  return QUESTIONS.map(({ id }) => id).filter((id) => condition[id] !== undefined)
}

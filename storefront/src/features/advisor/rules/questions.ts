import { QUESTIONS } from "./question-list"

export { QUESTIONS }

export type Question = (typeof QUESTIONS)[number]
export type QuestionId = Question["id"]
export type OptionCode<Id extends QuestionId> = Extract<
  Question,
  { id: Id }
>["options"][number]["code"]

/**
 * The visitor's answers. Each is a list of option codes, with one code for single-choice
 * questions.
 */
export type Answers = {
  [Id in QuestionId]?: readonly OptionCode<Id>[]
} & {
  /** Date of the last visit as YYYY-MM-DD, if the visitor knows it. */
  lastVisit?: string
}

/** Met when every question in it has one of the listed answers. */
export type Condition = { [Id in QuestionId]?: readonly OptionCode<Id>[] }

/** The question with this id. Throws when there is none. */
export function getQuestion(id: QuestionId): Question {
  const question = QUESTIONS.find((each) => each.id === id)
  if (!question) throw new Error(`The advisor asks no question ${id}.`)
  return question
}

/** The options in display order: "none of these" comes last. */
export function listShown(question: Question): { code: string; label: string }[] {
  const options: readonly { code: string; label: string }[] = question.options
  const isNone = ({ code }: { code: string }) => code === "none"
  return [...options.filter((option) => !isNone(option)), ...options.filter(isNone)]
}

/** The label of an option. */
export function getLabel(id: QuestionId, code: string): string {
  const options: readonly { code: string; label: string }[] = getQuestion(id).options
  return options.find((option) => option.code === code)?.label ?? code
}

/** The codes answered to a question; empty if it is not answered. */
export function listAnswered(answers: Answers | Condition, id: QuestionId): string[] {
  return [...(answers[id] ?? [])]
}

/**
 * The answers with a new answer to one question; unknown codes are dropped. "None of
 * these" and other options exclude each other: the one chosen last wins.
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

/**
 * True when at least one condition is met: each of its questions has one of the listed
 * answers.
 */
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

/** The questions that a condition depends on. */
export function listRequiredReading(condition: Condition): QuestionId[] {
  return QUESTIONS.map(({ id }) => id).filter((id) => condition[id] !== undefined)
}

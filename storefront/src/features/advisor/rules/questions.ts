import { QUESTIONS } from "./question-list"

export { QUESTIONS }

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

/** The options in the order in which they are shown: "none of these" comes last. */
export function listShown(question: Question): { code: string; label: string }[] {
  const options: readonly { code: string; label: string }[] = question.options
  const isNone = ({ code }: { code: string }) => code === "none"
  return [...options.filter((option) => !isNone(option)), ...options.filter(isNone)]
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

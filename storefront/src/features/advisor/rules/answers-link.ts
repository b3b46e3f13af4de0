import { isDay } from "./plan-wait"
import { answerQuestion, getQuestion, listAnswered, type Answers } from "./questions"

const PREFIX = "#a="
const VERSION = "1"
const OPEN = "-"

/**
 * The order of the parts in a link. Fixed for version 1: new parts go to the end, none is
 * moved.
 */
const PARTS = [
  "Q0",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "Q4b",
  "Q5",
  "Q6",
  "Q7",
  "Q8",
  "Q9",
  "Q10",
  "Q11",
  "lastVisit",
  "Q3b",
] as const

/**
 * The answers as the fragment of a link, `#a=1.…`: one part per question, with one bit
 * per option, in base 36; and the day of the last visit. Browsers never send a fragment
 * to a server.
 */
export function buildFragment(answers: Answers): string {
  const parts = PARTS.map((id) => {
    if (id === "lastVisit") return answers.lastVisit ?? OPEN
    const given = listAnswered(answers, id)
    const bits = getQuestion(id).options.reduce(
      (sum, { code }, index) => (given.includes(code) ? sum + 2 ** index : sum),
      0,
    )
    return bits > 0 ? bits.toString(36) : OPEN
  })
  return `${PREFIX}${[VERSION, ...parts].join(".")}`
}

/**
 * Parses the answers in a fragment; null when it is not one of ours. A part that is
 * unreadable or impossible (two answers to a single-choice question) counts as not
 * answered: a link may be cut short or typed by hand.
 */
export function parseFragment(fragment: string): Answers | null {
  if (!fragment.startsWith(`${PREFIX}${VERSION}.`)) return null
  const parts = fragment.slice(PREFIX.length + VERSION.length + 1, 200).split(".")
  return PARTS.reduce<Answers>((known, id, index) => {
    const part = parts[index] ?? OPEN
    if (id === "lastVisit") return isDay(part) ? { ...known, lastVisit: part } : known
    const bits = /^[0-9a-z]{1,4}$/.test(part) ? parseInt(part, 36) : 0
    const { options, kind } = getQuestion(id)
    const codes = options
      .filter((_option, place) => Math.floor(bits / 2 ** place) % 2 === 1)
      .map(({ code }) => code)
    if (codes.length === 0 || (kind === "one" && codes.length > 1)) return known
    if (codes.includes("none") && codes.length > 1) return known
    return answerQuestion(known, id, codes)
  }, {})
}

import type { ArticleBodyProblem } from "../../../contracts"
import { listLines } from "./list-lines"

type Found = { line: number; value: string }

/** What `readMarkdown` finds in a body. Lines count from 1. */
export type MarkdownFacts = {
  html: Found[]
  /** `words` are those of the link, or of the first that leads by this definition. */
  links: { line: number; url: string; words: string }[]
  pictures: { line: number }[]
  footnotes: { line: number }[]
  /** Running text, outside of code; may span lines. */
  texts: Found[]
}

/** What a body may name. */
export type Nameable = {
  products: ReadonlySet<string>
  illustrations: ReadonlySet<string>
  marks: ReadonlySet<string>
}

const DIRECTIVE = /::([a-z]+)\{((?:(?!::)[^}\n])*)\}/g
const MARK = /\[\^([^\s[\]]+)\]/g
/** The one comment that may stand in a text: why it quotes a claim. */
const ALLOWANCE = /^<!--\s*claims-allow:[^<>]*-->\s*$/
/** Addresses a reader may be led to: the web, a letter, a page of ours, a place on this one. */
const ADDRESS = /^(https?:\/\/[^\s]|mailto:[^\s]|\/(?![/\\])|#)/i

/** Every match in the texts with the line it stands on. */
function findAll(texts: readonly Found[], pattern: RegExp) {
  return texts.flatMap(({ line, value }) => {
    const found = [...value.matchAll(pattern)]
    const lines = listLines(
      value,
      found.map(({ index }) => index),
    )
    return found.map(([whole, first = "", second = ""], at) => ({
      line: line + (lines[at] ?? 1) - 1,
      whole,
      first,
      second,
    }))
  })
}

function judgeDirective(
  name: string,
  attributes: string,
  { products, illustrations }: Nameable,
): string | null {
  const read = (key: string) =>
    new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(attributes)?.[1] ?? ""
  if (name === "product") {
    const handle = read("handle")
    return products.has(handle) ? null : `There is no product "${handle}".`
  }
  if (name === "figure" || name === "comparison") {
    const drawing = read("name")
    return illustrations.has(drawing) ? null : `There is no drawing "${drawing}".`
  }
  return `"::${name}" is nothing the shop can show.`
}

/**
 * Why a body cannot be taken, by line; empty when it can. HTML and addresses of scripts or
 * data are refused, and names that lead nowhere.
 */
export function judgeBody(facts: MarkdownFacts, known: Nameable): ArticleBodyProblem[] {
  const problems = [
    ...facts.html
      .filter(({ value }) => !ALLOWANCE.test(value))
      .map(({ line }) => ({ line, reason: "HTML is not taken; write Markdown." })),
    ...facts.links
      .filter(({ url }) => !ADDRESS.test(url))
      .map(({ line, url }) => ({
        line,
        reason: `A link leads to https://, mailto:, / or #, not to "${url.slice(0, 60)}".`,
      })),
    ...facts.pictures.map(({ line }) => ({
      line,
      reason: 'A picture in the text is a drawing of ours: ::figure{name="…"}.',
    })),
    ...facts.footnotes.map(({ line }) => ({
      line,
      reason: "Sources stand in their own list; the text only cites them: [^M1].",
    })),
    ...findAll(facts.texts, DIRECTIVE).flatMap(({ line, first, second }) => {
      const reason = judgeDirective(first, second, known)
      return reason ? [{ line, reason }] : []
    }),
    ...findAll(facts.texts, MARK)
      .filter(({ first }) => !known.marks.has(first))
      .map(({ line, first }) => ({
        line,
        reason: `The source "${first}" is cited, but not in the list of sources.`,
      })),
  ]
  return problems.sort((one, other) => one.line - other.line)
}

/** Names in a body that have to be looked up, each once. */
export function listNamed({ texts }: MarkdownFacts) {
  const pick = (names: readonly string[], key: string) => [
    ...new Set(
      findAll(texts, DIRECTIVE)
        .filter(({ first }) => names.includes(first))
        .flatMap(({ second }) => new RegExp(`${key}="([^"]*)"`).exec(second)?.[1] ?? []),
    ),
  ]
  return {
    products: pick(["product"], "handle"),
    illustrations: pick(["figure", "comparison"], "name"),
  }
}

import { type ArticleBodyProblem, DIRECTIVE_PATTERNS } from "../../../contracts"
import { listLines } from "./list-lines"

type Found = { line: number; value: string }

/** The parts that `readMarkdown` finds in a body. Lines count from 1. */
export type MarkdownFacts = {
  html: Found[]
  /** `words` is the text of the link, or of the first link that uses this definition. */
  links: { line: number; url: string; words: string }[]
  pictures: { line: number }[]
  footnotes: { line: number }[]
  /** Running text, outside of code; may span several lines. */
  texts: Found[]
}

/** The names that a body may refer to. */
export type Nameable = {
  products: ReadonlySet<string>
  illustrations: ReadonlySet<string>
  marks: ReadonlySet<string>
}

const MARK = /\[\^([^\s[\]]+)\]/g
/** The only allowed comment: the reason why the text quotes a claim. */
const ALLOWANCE = /^<!--\s*claims-allow:[^<>]*-->\s*$/
/**
 * Allowed link addresses: the web, mail, a page of this shop, an anchor on the same page.
 */
const ADDRESS = /^(https?:\/\/[^\s]|mailto:[^\s]|\/(?![/\\])|#)/i

/** Every match in the texts, with its line. */
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
 * Lists, by line, why a body is refused; empty when it is accepted. Refuses HTML, script
 * and data addresses, and unknown names.
 */
export function checkBody(facts: MarkdownFacts, known: Nameable): ArticleBodyProblem[] {
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
    ...findAll(facts.texts, DIRECTIVE_PATTERNS.any).flatMap(({ line, first, second }) => {
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

/** The names in a body that must be looked up, each once. */
export function listNamed({ texts }: MarkdownFacts) {
  const pick = (names: readonly string[], key: string) => [
    ...new Set(
      findAll(texts, DIRECTIVE_PATTERNS.any)
        .filter(({ first }) => names.includes(first))
        .flatMap(({ second }) => new RegExp(`${key}="([^"]*)"`).exec(second)?.[1] ?? []),
    ),
  ]
  return {
    products: pick(["product"], "handle"),
    illustrations: pick(["figure", "comparison"], "name"),
  }
}

import { CLAIM_PATTERNS, type ClaimPattern } from "../../../../content/claims"
import type { ArticleContent, ArticleWarning } from "../../../contracts"
import { listLines } from "./list-lines"

const ALLOWANCE = /<!--\s*claims-allow:\s*\S(?:(?!<!--).)*?-->/

/**
 * Lines (from 1) whose claim is quoted on purpose: those with the comment, and the next
 * non-empty one.
 */
function listAllowedLines(text: string): Set<number> {
  const lines = text.split("\n")
  return new Set(
    lines.flatMap((line, at) => {
      if (!ALLOWANCE.test(line)) return []
      const next = lines.findIndex((later, other) => other > at && later.trim() !== "")
      return next === -1 ? [at + 1] : [at + 1, next + 1]
    }),
  )
}

/** Replaces comments with blanks, so that all other text keeps its position. */
function hideComments(text: string): string {
  return text.replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, (comment) =>
    comment.replace(/[^\n]/g, " "),
  )
}

/** Lists the claims in one text, in reading order. */
function listClaimsOf(
  field: string,
  text: string,
  patterns: readonly ClaimPattern[],
): ArticleWarning[] {
  const read = hideComments(text)
  const allowed = listAllowedLines(text)
  const found = patterns.flatMap(({ id, level, match, why, instead }) =>
    match.flatMap((source) => {
      const matches = [...read.matchAll(new RegExp(source, "giu"))]
      const lines = listLines(
        read,
        matches.map(({ index }) => index),
      )
      return matches.map(([words], at) => ({
        field,
        line: lines[at] ?? 1,
        words: words.replace(/\s+/g, " "),
        claim: id,
        level,
        why,
        instead,
      }))
    }),
  )
  return found
    .filter(({ line }) => !allowed.has(line))
    .sort((one, other) => one.line - other.line)
}

/**
 * Lists the claims in an article that the shop must not make, with field and line; uses
 * the same patterns that check every text of the repository. Nothing is refused for it:
 * the author decides.
 */
export function listClaims(
  content: ArticleContent,
  patterns: readonly ClaimPattern[] = CLAIM_PATTERNS,
): ArticleWarning[] {
  const texts: [string, string][] = [
    ["title", content.title],
    ["summary", content.summary],
    ["body", content.body],
    ["see_a_doctor", content.see_a_doctor],
    ...(content.hero
      ? [
          ["hero.alt", content.hero.alt] as [string, string],
          ["hero.caption", content.hero.caption] as [string, string],
        ]
      : []),
    ...(content.card_picture
      ? [["card_picture.alt", content.card_picture.alt] as [string, string]]
      : []),
    ...content.faq.flatMap(({ question, answer }, at): [string, string][] => [
      [`faq.${at}.question`, question],
      [`faq.${at}.answer`, answer],
    ]),
  ]
  return texts.flatMap(([field, text]) => listClaimsOf(field, text, patterns))
}

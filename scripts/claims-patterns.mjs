/**
 * Claims that the shop's texts must not make: pattern, reason, and what to write instead.
 * The list itself is `backend/content/claims/patterns.json`, because the dashboard reads
 * it too when an article is saved; the README beside it explains how to write a pattern.
 *
 * `hard` fails the check, `soft` only asks for a second look. To quote a claim in order
 * to refute it, put `claims-allow: reason` in a comment on the same line or the last one
 * before it: `<!-- … -->` in Markdown, `//` in TypeScript, `#` in front matter.
 *
 * @typedef {Omit<import("./find-claims.mjs").ClaimPattern, "match"> & { match: string[] }} WrittenPattern
 */
import { readFileSync } from "node:fs"

/** @type {{ everywhere: WrittenPattern[], products: WrittenPattern[] }} */
const written = JSON.parse(
  readFileSync(
    new URL("../backend/content/claims/patterns.json", import.meta.url),
    "utf8",
  ),
)

/** @param {WrittenPattern[]} patterns @returns {readonly import("./find-claims.mjs").ClaimPattern[]} */
const compile = (patterns) =>
  patterns.map((pattern) => ({
    ...pattern,
    match: pattern.match.map((source) => new RegExp(source, "u")),
  }))

export const CLAIM_PATTERNS = compile(written.everywhere)

/**
 * Additional patterns for the texts of products: an article may explain what heals or
 * what a guarantee is; a product text must not even use the word.
 */
export const PRODUCT_PATTERNS = compile(written.products)

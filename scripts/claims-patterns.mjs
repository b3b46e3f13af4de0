/**
 * What the shop's texts must not say: pattern, why, and what to write instead. The list itself
 * is `backend/content/claims/patterns.json`, because the dashboard reads it too when an article
 * is saved; how a pattern is written stands in the README beside it.
 *
 * `hard` stops the check, `soft` only asks for a second look. To quote a claim in order to
 * refute it, put `claims-allow: reason` in a comment on the same line or the last one before
 * it: `<!-- … -->` in Markdown, `//` in TypeScript, `#` in front matter.
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
 * What a product's own texts must not say on top of that: an article may explain what heals
 * or what a guarantee is, a product may not even use the word.
 */
export const PRODUCT_PATTERNS = compile(written.products)

import fc from "fast-check"

/**
 * Length of an attack text in characters; long enough that a quadratic pattern takes
 * seconds.
 */
const ATTACK_LENGTH = 100_000

const SINGLE = [..."aZ0 .@<>[](){}/\\-_:;,'\"`=&?#%*!|~+^$\n\téß", "\u0301", "👩"]
const REPEATED = ["a.", "a@", "a@a.", "<a", "](", "![", "[^", "::a{", "<!--", "a-", "/a"]
const NEAR_MISSES = [
  ["cart_", "a", "!"],
  ["eyJ", "a", "!"],
  ["a@", "a.", "!"],
  ["https://", "a/", " "],
  ["a@", ".", " "],
  ["?token=", "a", "&"],
]

/** @param {string} part @param {string} [start] @param {string} [end] */
function fill(part, start = "", end = "") {
  const count = Math.ceil((ATTACK_LENGTH - start.length - end.length) / part.length)
  return start + part.repeat(count) + end
}

/**
 * Texts of ATTACK_LENGTH that are known to slow patterns down: one repeated letter, a
 * repeated pair, a near miss.
 */
export const ATTACK_TEXTS = [
  ...SINGLE.flatMap((letter) => [fill(letter), fill(letter, "\u0001", "\n\u0000")]),
  ...REPEATED.map((part) => fill(part)),
  ...NEAR_MISSES.map(([start = "", part = "", end = ""]) => fill(part, start, end)),
]

/**
 * Removes parts that fast-check cannot generate. The text need not match, it is only a
 * starting point.
 */
function simplify(/** @type {RegExp} */ pattern) {
  const source = pattern.source
    .replace(/\\b/gi, "")
    .replace(/\(\?<?[=!](?:[^()[\]]|\[[^\]]*\]|\([^()]*\))*\)/g, "")
  return new RegExp(source, pattern.flags.replace(/[gi]/g, ""))
}

/** @param {RegExp} pattern */
function sample(pattern) {
  try {
    const texts = fc.stringMatching(simplify(pattern), { size: "xsmall" })
    return fc.sample(texts, { numRuns: 2, seed: 1 }).map((text) => text.slice(0, 60))
  } catch {
    // \p{Surrogate} and similar patterns match nothing that can be generated.
    return []
  }
}

/**
 * Attack texts for one pattern: the beginnings of texts that it matches, repeated, and
 * with their last letter repeated. So the pattern starts to match at every position and
 * fails late.
 *
 * @param {RegExp} pattern
 */
export function buildAttacks(pattern) {
  const starts = new Set(
    sample(pattern).flatMap((text) => {
      const step = Math.max(1, Math.floor(text.length / 6))
      const letters = [...text]
      return letters
        .map((_, at) => letters.slice(0, at + 1))
        .filter((_, at) => at % step === 0 || at > letters.length - 3)
        .map((part) => part.join(""))
    }),
  )
  return [...starts].flatMap((start) => [
    fill(start),
    fill([...start].at(-1) ?? "a", start, "\n\u0000"),
  ])
}

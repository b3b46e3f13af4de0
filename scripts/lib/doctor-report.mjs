/**
 * The report of `npm run doctor`. Pure: the caller checks and repairs.
 *
 * @typedef {object} Finding        the result for one invariant
 * @property {string} invariant     its number in docs/guarantees.md
 * @property {string} promise
 * @property {number} found
 * @property {number} repaired
 * @property {number} left
 */

/** @param {number} count @param {string} one @param {string} many */
const inWords = (count, one, many) => `${count} ${count === 1 ? one : many}`

/** The sentence under the table. @param {Finding[]} findings @param {boolean} checkOnly */
export function summarise(findings, checkOnly) {
  const sum = (/** @type {"found" | "repaired" | "left"} */ name) =>
    findings.reduce((all, finding) => all + finding[name], 0)
  if (sum("found") === 0) return "Every promise holds."
  if (checkOnly) {
    return `${inWords(sum("left"), "record breaks", "records break")} a promise. npm run doctor puts right what is certain.`
  }
  const repaired = sum("repaired") > 0 ? `${sum("repaired")} put right` : ""
  const left =
    sum("left") > 0
      ? `${inWords(sum("left"), "needs", "need")} a person: see Discrepancies in the dashboard`
      : "nothing is left"
  return `${[repaired, left].filter(Boolean).join(", ")}.`
}

/**
 * One row per invariant, with aligned columns.
 * @param {Finding[]} findings @param {boolean} checkOnly @returns {string[]}
 */
export function listFindings(findings, checkOnly) {
  const heads = checkOnly ? ["", "found"] : ["", "found", "repaired", "left"]
  const rows = findings.map(({ invariant, promise, found, repaired, left }) => [
    `${found === 0 ? "✓" : left === 0 ? "↻" : "✗"} ${invariant}  ${promise}`,
    ...(checkOnly ? [found] : [found, repaired, left]).map(String),
  ])
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => (row[at] ?? "").length)),
  )
  return [heads, ...rows].map((row) =>
    row
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  )
}

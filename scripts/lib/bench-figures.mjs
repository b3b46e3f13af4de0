/** Arithmetic of the benchmark. Pure functions, so that they can be tested. */

/** @param {number[]} values */
const ascending = (values) => [...values].sort((a, b) => a - b)

/** The smallest value that `share` of all values do not exceed. @param {number[]} values @param {number} share */
export function percentile(values, share) {
  if (values.length === 0) return Number.NaN
  const sorted = ascending(values)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5)

/** JavaScript that a page may load beyond a bare Next page, in bytes after gzip. */
export const jsAllowance = 25_000

/** The same for an article; lower, because people read on a phone in a waiting room. */
export const articleJsAllowance = 12_000

/** @param {string} path */
const allowanceOf = (path) =>
  /^\/[a-z]{2}\/learn\/./.test(path) ? articleJsAllowance : jsAllowance

/**
 * The pages over their budget, one sentence each.
 *
 * @param {{ path: string, js: number }[]} pages  bytes after gzip
 * @param {number} bareJs
 */
export const listOverBudget = (pages, bareJs) =>
  pages.flatMap(({ path, js }) =>
    js <= bareJs + allowanceOf(path)
      ? []
      : [
          `${path} loads ${js} bytes of JavaScript; a bare page's ${bareJs} + ${allowanceOf(path)} are allowed.`,
        ],
  )

/** Formats rows as a text table with aligned columns. @param {string[][]} rows */
export function formatTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n")
}

/**
 * Maximum number of reads by the plugin while a guest's cart of one line is completed.
 */
const readAllowance = { all: 15, cart: 2 }

/**
 * How often each entity was read, most frequent first: "cart 2, order_cart 1".
 * @param {string[]} reads
 */
export function countReads(reads) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const read of reads) counts.set(read, (counts.get(read) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([read, count]) => `${read} ${count}`)
    .join(", ")
}

/** The exceeded read limits, one sentence each. @param {string[]} reads */
export function listExcessReads(reads) {
  const ofCart = reads.filter((read) => read === "cart").length
  return [
    ...(reads.length > readAllowance.all
      ? [`A completion reads ${reads.length} times; ${readAllowance.all} are allowed.`]
      : []),
    ...(ofCart > readAllowance.cart
      ? [
          `A completion reads its cart ${ofCart} times; ${readAllowance.cart} are allowed.`,
        ]
      : []),
  ]
}

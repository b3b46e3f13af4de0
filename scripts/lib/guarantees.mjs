/**
 * Parses docs/guarantees.md and lists its errors. Pure: the caller reads the tests.
 *
 * @typedef {{ number: string, files: string[] }} Guarantee
 */

/** @param {string} letter @param {string} numbers */
const series = (letter, numbers) =>
  numbers.split(" ").flatMap((word) => {
    const [from, to = from] = word.split("-").map(Number)
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, step) => `${letter}${Number(from) + step}`,
    )
  })

/** Load, faults, bad input and access: the 83 tests that this shop must have. */
export const demanded = [
  ...series("L", "1-13"),
  ...series("F", "1-22"),
  ...series("B", "1-16"),
  ...series("A", "1-32"),
]

const NUMBER = /^[A-Z]\d+$/

/**
 * The rows of every table with the columns `number` and `test` in its header. A row's
 * test files are the names in backticks in its column `test`.
 *
 * @param {string} page
 * @returns {Guarantee[]}
 */
export function readGuarantees(page) {
  /** @type {Guarantee[]} */
  const rows = []
  /** @type {{ number: number, test: number } | null} */
  let columns = null
  for (const line of page.split("\n")) {
    if (!line.startsWith("|")) {
      columns = null
      continue
    }
    const cells = line
      .replace(/^\||\|\s*$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
    if (!columns) {
      const found = { number: cells.indexOf("number"), test: cells.indexOf("test") }
      columns = found.number < 0 || found.test < 0 ? null : found
      continue
    }
    const number = cells[columns.number] ?? ""
    if (/^:?-+:?$/.test(number)) continue
    const files = [...(cells[columns.test] ?? "").matchAll(/`([^`]+)`/g)]
    rows.push({ number, files: files.map(([, file]) => file ?? "") })
  }
  return rows
}

/**
 * The rows of every table with the columns `number` and `why not` in its header: promises
 * that this shop does not make yet, each with its reason.
 *
 * @param {string} page
 * @returns {{ number: string, reason: string }[]}
 */
export function readOpenPromises(page) {
  /** @type {{ number: string, reason: string }[]} */
  const open = []
  let reads = false
  for (const line of page.split("\n")) {
    const [number = "", reason = ""] = line
      .replace(/^\||\|\s*$/g, "")
      .split("|")
      .map((cell) => cell.trim())
    if (!line.startsWith("|")) reads = false
    else if (number === "number") reads = reason === "why not"
    else if (reads && NUMBER.test(number)) open.push({ number, reason })
  }
  return open
}

/** True when a test's name begins with the number: `it("B7: …")`. @param {string} source @param {string} number */
export function namesTest(source, number) {
  return new RegExp(`[(\\s]["'\`]${number}: `).test(source)
}

/**
 * The differences between the page and the tests, one sentence each; empty when they
 * agree.
 *
 * @param {readonly Guarantee[]} rows
 * @param {(file: string) => string | null} readTest the file's text, null when there is none
 * @param {object} [more]
 * @param {readonly string[]} [more.needed] numbers that must be on the page
 * @param {readonly { number: string, reason: string }[]} [more.open] numbers with a reason why not
 * @returns {string[]}
 */
export function listGuaranteeErrors(
  rows,
  readTest,
  { needed = demanded, open = [] } = {},
) {
  const kept = new Set(rows.map(({ number }) => number))
  const explained = new Set(open.map(({ number }) => number))
  return [
    ...rows.flatMap((row) => listRowFaults(row, readTest)),
    ...needed
      .filter((number) => !kept.has(number) && !explained.has(number))
      .map((number) => `${number} has neither a test nor a reason why not.`),
    ...open
      .filter(({ number }) => kept.has(number))
      .map(({ number }) => `${number} has a test; its reason why not is out of date.`),
    ...open
      .filter(({ reason }) => reason === "")
      .map(({ number }) => `${number} says no reason why not.`),
  ]
}

/** @param {Guarantee} row @param {(file: string) => string | null} readTest */
function listRowFaults({ number, files }, readTest) {
  if (!NUMBER.test(number)) return [`"${number}" is no number of a test, such as B7.`]
  if (files.length === 0) return [`${number} names no test file.`]
  const sources = files.map((file) => readTest(file))
  const absent = files
    .filter((_, index) => sources[index] === null)
    .map((file) => `${number} names ${file}, which is not there.`)
  if (sources.some((source) => source !== null && namesTest(source, number)))
    return absent
  const where = files.join(", ")
  return [
    ...absent,
    `${number}: no test in ${where} has a name that begins with "${number}: ".`,
  ]
}

/**
 * The test files that a row names: by the path from the root, or the end of it, with or
 * without `.spec.ts`. Backend and storefront may have files of the same name.
 *
 * @param {string} name
 * @param {readonly string[]} files
 */
export function resolveTests(name, files) {
  return files.filter((file) =>
    ["", ".spec.ts"].some((ending) => `/${file}`.endsWith(`/${name}${ending}`)),
  )
}

/**
 * docs/guarantees.md as data, and what is wrong with it. Pure: the caller reads the tests.
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

/** The promises this shop must keep whatever else the page holds. */
export const demanded = [
  ...series("L", "1-3 5 6 10"),
  ...series("F", "2 14 15 19 21"),
  ...series("B", "1 2 6-13"),
  ...series("A", "1-3 5-19 21 22 24-28 30"),
]

const NUMBER = /^[A-Z]\d+$/

/**
 * The rows of every table whose header has the columns `number` and `test`. A row's test
 * files are the names in backticks of its column `test`.
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

/** True when a test's name begins with the number: `it("B7: …")`. @param {string} source @param {string} number */
export function namesTest(source, number) {
  return new RegExp(`[(\\s]["'\`]${number}: `).test(source)
}

/**
 * What is not as the page says, as sentences; empty = it is all true.
 *
 * @param {readonly Guarantee[]} rows
 * @param {(file: string) => string | null} readTest the file's text, null when there is none
 * @param {readonly string[]} [needed] numbers that must stand on the page
 * @returns {string[]}
 */
export function listGuaranteeFaults(rows, readTest, needed = demanded) {
  const numbers = new Set(rows.map(({ number }) => number))
  const absent = needed
    .filter((number) => !numbers.has(number))
    .map((number) => `${number} stands in no table.`)
  return [...rows.flatMap((row) => listRowFaults(row, readTest)), ...absent]
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
 * The test files that a row means: by the path from the root, or the end of it, with or without
 * `.spec.ts`. Both halves may have one of the same name.
 *
 * @param {string} name
 * @param {readonly string[]} files
 */
export function resolveTests(name, files) {
  return files.filter((file) =>
    ["", ".spec.ts"].some((ending) => `/${file}`.endsWith(`/${name}${ending}`)),
  )
}

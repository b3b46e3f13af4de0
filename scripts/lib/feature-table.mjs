/**
 * Parses FEATURES.md and lists its faults. Pure: the caller lists the rooms.
 *
 * @typedef {{ word: string, cells: Record<string, string[]> }} FeatureRow
 * @typedef {{ column: string, base: string, patterns: string[], shared?: boolean }} Room
 */

/**
 * The rooms of the repository, one column each. `patterns` match the entries that must be
 * in the table: `*` is one name, a slash at the end means a folder; files are named
 * without their extension. An entry of a `shared` room may be in several rows.
 *
 * @type {readonly Room[]}
 */
export const rooms = [
  { column: "contracts", base: "backend/src/contracts", patterns: ["*.ts"] },
  { column: "modules", base: "backend/src/modules", patterns: ["*/"] },
  { column: "links", base: "backend/src/links", patterns: ["*.ts"] },
  { column: "queries", base: "backend/src/queries", patterns: ["*/"] },
  { column: "workflows", base: "backend/src/workflows", patterns: ["*/"] },
  { column: "api", base: "backend/src/api", patterns: ["store/*/", "admin/*/"] },
  {
    column: "subscribers, jobs, search",
    base: "backend/src",
    patterns: ["subscribers/*.ts", "jobs/*.ts", "search/*.ts"],
  },
  { column: "providers", base: "backend/src/providers", patterns: ["*/"] },
  {
    column: "admin",
    base: "backend/src/admin",
    patterns: ["widgets/*.tsx", "routes/*/"],
  },
  { column: "content", base: "backend/content", patterns: ["*/"] },
  { column: "storefront", base: "storefront/src/features", patterns: ["*/"] },
  {
    column: "http tests",
    base: "integration-tests/http",
    patterns: ["*/"],
    shared: true,
  },
  {
    column: "browser tests",
    base: "integration-tests/browser",
    patterns: ["*.spec.ts"],
    shared: true,
  },
]

/** Entries that belong to no feature, because they join features. */
const joints = ["contracts/index", "workflows/core-hooks"]

/** @param {string} line @returns {string[]} */
const splitRow = (line) =>
  line
    .replace(/^\||\|\s*$/g, "")
    .split("|")
    .map((cell) => cell.trim())

/**
 * Parses the first table of which the first column is headed `feature`.
 *
 * @param {string} markdown
 * @returns {{ columns: string[], rows: FeatureRow[] }}
 */
export function readFeatureTable(markdown) {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"))
  const [head = "", , ...body] = lines
  const [, ...columns] = splitRow(head)
  const rows = body.map((line) => {
    const [word = "", ...cells] = splitRow(line)
    return {
      word: word.replaceAll("`", ""),
      cells: Object.fromEntries(
        columns.map((column, at) => [
          column,
          [...(cells[at] ?? "").matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ""),
        ]),
      ),
    }
  })
  return { columns, rows }
}

/**
 * True when the pattern `name` matches `entry`; `*` matches anything except a slash.
 * @param {string} name @param {string} entry
 */
function matchesEntry(name, entry) {
  const pieces = name
    .split("*")
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${pieces.join("[^/]*")}$`).test(entry)
}

/**
 * Every fault as one sentence: a wrong column, a name that does not exist, an entry in no
 * row or in two rows, a word with two rows.
 *
 * @param {{ columns: string[], rows: FeatureRow[] }} table
 * @param {Record<string, string[]>} standing  the existing entries, by column
 * @returns {string[]}
 */
export function listTableErrors({ columns, rows }, standing) {
  const wanted = rooms.map(({ column }) => column)
  if (columns.join() !== wanted.join()) {
    return [`The columns must be: feature | ${wanted.join(" | ")}`]
  }
  const words = rows.map(({ word }) => word)
  const twice = words.filter((word, at) => words.indexOf(word) !== at)
  const faults = twice.map((word) => `The word ${word} has two rows.`)

  for (const { column, base, shared } of rooms) {
    const entries = standing[column] ?? []
    for (const { word, cells } of rows) {
      for (const name of cells[column] ?? []) {
        if (!entries.some((entry) => matchesEntry(name, entry))) {
          faults.push(`Row ${word}, column ${column}: nothing stands at ${base}/${name}.`)
        }
      }
    }
    for (const entry of entries) {
      const owners = rows.filter(({ cells }) =>
        cells[column]?.some((name) => matchesEntry(name, entry)),
      )
      if (owners.length === 0 && !joints.includes(`${column}/${entry}`)) {
        faults.push(`${base}/${entry} stands in no row (column ${column}).`)
      }
      if (owners.length > 1 && !shared) {
        const names = owners.map(({ word }) => word).join(" and ")
        faults.push(`${base}/${entry} stands in two rows: ${names}.`)
      }
    }
  }
  return faults
}

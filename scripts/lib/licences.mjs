/**
 * The licences allowed in the dependency tree, and the evaluation of SPDX expressions.
 * Pure: the caller reads package-lock.json, which names the packages of every platform,
 * not only those of this machine.
 *
 * @typedef {{ name: string, version: string, licence: string | undefined, dev: boolean }} Locked
 * @typedef {{ name: RegExp, licence: string, versions?: RegExp, devOnly?: boolean, why: string }} Exception
 */

/** Licences that require no more than a notice. */
export const freeLicences = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Public Domain",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]

const mixed = "SEE LICENSE IN LICENSE"

/**
 * Packages that are allowed although their licence is not on the list. A person has read
 * each licence; `versions` means that another version must be read again.
 *
 * @type {readonly Exception[]}
 */
const exceptions = [
  {
    name: /^@medusajs\/(core-flows|dashboard|framework|js-sdk|link-modules|medusa|types|utils)$/,
    licence: mixed,
    versions: /^2\.21\.2$/,
    why: "MIT, but the package also holds compiled files of Medusa's role module, which are under the enterprise licence; that feature stays off (docs/adr/0008-no-role-module.md).",
  },
  {
    name: /^@medusajs\/(rbac|auth-oidc)$/,
    licence: mixed,
    versions: /^2\.21\.2$/,
    why: "Enterprise licence; installed because @medusajs/medusa depends on it, never loaded (docs/adr/0008-no-role-module.md).",
  },
  {
    name: /^@medusajs\/(admin-bundler|admin-sdk|admin-shared|admin-vite-plugin)$/,
    licence: "none named",
    versions: /^2\.21\.2$/,
    why: "The field is missing; the repository medusajs/medusa licenses these folders under MIT.",
  },
  {
    name: /^(busboy|streamsearch|limiter|parent-require|connect-dynamodb|png-js)$/,
    licence: "none named",
    versions: /^(1\.6\.0|1\.1\.0|1\.1\.5|1\.0\.0|3\.0\.5)$/,
    why: "The field is missing or in the old form; the LICENSE file in the package is the MIT text.",
  },
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    why: "libvips as an unchanged library in a package of its own, which anybody can replace.",
  },
  {
    name: /^axe-core$/,
    licence: "MPL-2.0",
    devOnly: true,
    why: "Unchanged, used by tests only.",
  },
]

/**
 * Splits an expression at a word outside of brackets.
 * @param {string} expression @param {"AND" | "OR"} word
 */
function splitOutside(expression, word) {
  let depth = 0
  /** @type {string[]} */
  const parts = [""]
  for (const token of expression.split(/(\(|\)|\s+(?:AND|OR)\s+)/)) {
    if (token === "(") depth += 1
    if (token === ")") depth -= 1
    if (depth === 0 && token.trim() === word) parts.push("")
    else parts[parts.length - 1] += token
  }
  return parts.map((part) => part.trim())
}

/**
 * True when the given licences satisfy an expression: one side of each OR, both sides of
 * each AND.
 *
 * @param {string} expression
 * @param {readonly string[]} licences
 * @returns {boolean}
 */
export function isMet(expression, licences) {
  const bare = expression.trim()
  const either = splitOutside(bare, "OR")
  if (either.length > 1) return either.some((part) => isMet(part, licences))
  const both = splitOutside(bare, "AND")
  if (both.length > 1) return both.every((part) => isMet(part, licences))
  const inside = /^\((.*)\)$/.exec(bare)?.[1]
  return inside ? isMet(inside, licences) : licences.includes(bare)
}

/** The exception that allows a package, or undefined. @param {Locked} entry */
export function findException({ name, version, licence = "none named", dev }) {
  return exceptions.find(
    (one) =>
      one.name.test(name) &&
      isMet(licence, [...freeLicences, one.licence]) &&
      (one.versions?.test(version) ?? true) &&
      (dev || !one.devOnly),
  )
}

/**
 * Every package that is not allowed, and every exception that no package needs any more,
 * one sentence each.
 *
 * @param {readonly Locked[]} packages
 * @returns {string[]}
 */
export function listLicenceErrors(packages) {
  const used = new Set()
  const faults = packages.flatMap((entry) => {
    const { name, version, licence } = entry
    if (licence && isMet(licence, freeLicences)) return []
    const exception = findException(entry)
    if (exception) {
      used.add(exception)
      return []
    }
    const known = exceptions.find((one) => one.name.test(name))
    const hint = known ? ` Read it again; until now: ${known.why}` : ""
    return [
      `${name}@${version}: ${licence ?? "no licence named"} is not on the list.${hint}`,
    ]
  })
  const stale = exceptions
    .filter((one) => !used.has(one))
    .map((one) => `The exception for ${String(one.name)} is not needed any more.`)
  return [...faults, ...stale]
}

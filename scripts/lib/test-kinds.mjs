import { readdirSync } from "node:fs"
import path from "node:path"
import { matchesAny } from "./run-playwright.mjs"

/** The kinds that `npm test` runs; faults take minutes and are run only by name. */
export const everyDay = /** @type {const} */ (["unit", "http", "browser"])
export const kinds = /** @type {const} */ ([...everyDay, "faults"])
/** @typedef {typeof kinds[number]} Kind */

const made = /(^|\/)(node_modules|\.\w+|coverage)(\/|$)/

/** Where the files of each kind lie, and how their names end. The same as in `jest.config.cjs`.
 * @type {Record<Kind, { folders: string[], ending: RegExp }>} */
const places = {
  unit: {
    folders: [
      "backend",
      "pictures/src",
      "storefront/src",
      "scripts",
      "integration-tests/support",
      "patches",
    ],
    ending: /\.test\.(ts|tsx|mjs)$/,
  },
  http: {
    folders: ["integration-tests/http", "integration-tests/support/http"],
    ending: /\.spec\.ts$/,
  },
  browser: { folders: ["integration-tests/browser"], ending: /\.spec\.ts$/ },
  faults: { folders: ["integration-tests/faults"], ending: /\.spec\.ts$/ },
}

/** @param {string} root @param {Kind} kind */
function listTestFiles(root, kind) {
  const { folders, ending } = places[kind]
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) =>
      path.join(folder, String(name)),
    ),
  )
  if (kind === "unit") files.push("environment.test.ts")
  return files.filter((file) => ending.test(file) && !made.test(file))
}

/**
 * The kinds that have a file for one of the patterns, as Jest reads them; all of them when
 * there is no pattern. So one spec prepares only what it needs.
 *
 * @param {string} root
 * @param {readonly Kind[]} wanted
 * @param {string[]} words
 */
export function listKindsWithFiles(root, wanted, words) {
  return wanted.filter((kind) =>
    matchesAny(
      words,
      listTestFiles(root, kind).map((file) => path.join(root, file)),
    ),
  )
}

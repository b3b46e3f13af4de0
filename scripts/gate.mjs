/**
 * `npm run gate`: every check that needs nothing running. Prints the name and time of
 * each check, and the output of failed ones. Runs all checks even after a failure, so
 * that one run shows every fault.
 *
 *   npm run gate                 all checks
 *   npm run gate -- lint walls   only these
 */
import { spawn } from "node:child_process"
import path from "node:path"
import { root } from "./lib/root.mjs"
import { formatElapsed } from "./lib/steps.mjs"

const bin = (/** @type {string} */ file) => path.join(root, "node_modules", file)
const cache = (/** @type {string} */ name) => path.join(root, "node_modules/.cache", name)
const tsc = (/** @type {string} */ project) => [
  bin("typescript/bin/tsc"),
  ...["--project", project, "--noEmit", "--incremental"],
  ...["--tsBuildInfoFile", cache(`types/${project === "." ? "root" : project}.json`)],
]

/**
 * Name and arguments of each check; slow ones first, so that both processes end at about
 * the same time.
 */
const checks = {
  lint: [bin("eslint/bin/eslint.js"), "--max-warnings=0", "."],
  format: [
    bin("prettier/bin/prettier.cjs"),
    ...["--check", "--log-level=warn", "--cache", "--cache-strategy=content"],
    ...[`--cache-location=${cache("format")}`, "."],
  ],
  "types-storefront": tsc("storefront"),
  "types-backend": tsc("backend"),
  "types-tests": tsc("integration-tests"),
  "types-unit": tsc("tsconfig.tests.json"),
  "types-pictures": tsc("pictures"),
  "types-scripts": tsc("scripts"),
  "types-root": tsc("."),
  walls: [
    bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config=.dependency-cruiser.cjs",
    ...["backend/src", "backend/content", "pictures/src", "storefront"],
    ...[
      "integration-tests",
      "scripts",
      "environment.ts",
      "public-shop.ts",
      "medusa-config.ts",
    ],
  ],
  dead: [bin("knip/bin/knip.js"), "--no-progress"],
  licences: ["scripts/check-licences.mjs"],
  lockfile: ["scripts/complete-lockfile.mjs", "--check"],
  tree: ["scripts/check-tree.mjs"],
  features: ["scripts/check-features.mjs"],
  guarantees: ["scripts/check-guarantees.mjs"],
  claims: ["scripts/check-claims.mjs"],
  "core-sources": ["scripts/check-core-sources.mjs"],
}

/**
 * Number of checks that run in parallel; more would only compete for the same two cores.
 */
const hands = 2

/** Maximum number of output lines shown for a failed check, when several checks run. */
const mostLines = 60

/** @typedef {keyof typeof checks} Check */

/** @param {string[]} words @returns {Check[]} */
function readWanted(words) {
  const names = /** @type {Check[]} */ (Object.keys(checks))
  const unknown = words.filter((word) => !names.some((name) => name === word))
  if (unknown.length > 0) {
    console.error(
      `No check is called ${unknown.join(", ")}. There are: ${names.join(", ")}`,
    )
    process.exit(1)
  }
  return words.length > 0 ? names.filter((name) => words.includes(name)) : names
}

/**
 * Shortens the output of a check, and names the command that shows all of it.
 * @param {Check} name @param {string} said
 */
function shorten(name, said) {
  const lines = said.split("\n")
  if (total === 1 || lines.length <= mostLines) return said
  const more = lines.length - mostLines
  const rest = `… ${more} more lines: npm run gate -- ${name}`
  return [...lines.slice(0, mostLines), rest].join("\n")
}

/** @param {Check} name @returns {Promise<boolean>} true when it passed */
async function runCheck(name) {
  const begun = Date.now()
  const child = spawn(process.execPath, checks[name], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  child.stdout.setEncoding("utf8").on("data", (chunk) => (said += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk) => (said += chunk))
  const code = await new Promise((resolve) => child.once("close", resolve))
  const passed = code === 0
  console.log(`${passed ? "✓" : "✗"} ${name}  ${formatElapsed(Date.now() - begun)}`)
  if (!passed) console.log(`\n${shorten(name, said.trim())}\n`)
  return passed
}

const begun = Date.now()
const waiting = readWanted(process.argv.slice(2))
const total = waiting.length
/** @type {Check[]} */
const failed = []
await Promise.all(
  Array.from({ length: hands }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      if (!(await runCheck(name))) failed.push(name)
    }
  }),
)
const verdict = failed.length > 0 ? `failed: ${failed.join(", ")}` : "all passed"
console.log(`\n${total} checks in ${formatElapsed(Date.now() - begun)}, ${verdict}`)
process.exit(failed.length > 0 ? 1 : 0)

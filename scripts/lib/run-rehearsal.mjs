import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  compareSources,
  formatDifference,
  hashInstalled,
  listFile,
  readCoreSources,
} from "./core-sources.mjs"
import { formatRehearsal, planVersions, readConflicts } from "./rehearsal-plan.mjs"
import { root } from "./root.mjs"
import { printError } from "./run-shop.mjs"
import { readFlags } from "./settings.mjs"
import { createSteps } from "./steps.mjs"

const manifests = ["package.json", "backend/package.json", "storefront/package.json"]
/** Lines of a failed check that the report shows. */
const maxLines = 30

/** @typedef {{ ok: boolean, output: string }} Outcome */

/**
 * Runs a program to its end and collects its output.
 *
 * @param {string[]} words   program and arguments
 * @param {{ cwd: string, tell?: (line: string) => void, signal: AbortSignal }} by
 * @returns {Promise<Outcome>}
 */
async function runProgram([program = "", ...words], { cwd, tell, signal }) {
  const child = spawn(program, words, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    // Git must not use a repository that contains the copy.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(cwd) },
  })
  const stop = () => child.kill("SIGTERM")
  signal.addEventListener("abort", stop, { once: true })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
      output += chunk
      const line = chunk.trim().split("\n").at(-1)
      if (line) tell?.(line)
    })
  }
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", resolve)
  })
  signal.removeEventListener("abort", stop)
  signal.throwIfAborted()
  return { ok: code === 0, output }
}

/** @param {string} file */
const readManifest = async (file) => JSON.parse(await readFile(file, "utf8"))

/** @returns {Promise<import("./rehearsal-plan.mjs").Versions>} */
async function readInstalled() {
  const [medusa, next] = await Promise.all(
    ["@medusajs/medusa", "next"].map((name) =>
      readManifest(path.join(root, "node_modules", name, "package.json")),
    ),
  )
  return { medusa: String(medusa.version), next: String(next.version) }
}

/**
 * The newest version of a package in the configured registry.
 * @param {string} name @param {AbortSignal} signal
 */
async function findNewest(name, signal) {
  const by = { cwd: root, signal }
  const { ok, output } = await runProgram(["npm", "view", name, "dist-tags.latest"], by)
  if (!ok) throw new Error(`The registry does not say which ${name} is newest: ${output}`)
  return output.trim()
}

/**
 * Copies all files that git tracks or would add, without node_modules.
 * @param {string} to @param {AbortSignal} signal
 */
async function copyRepository(to, signal) {
  const list = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
  const { output } = await runProgram(list, { cwd: root, signal })
  for (const file of new Set(output.split("\0").filter(Boolean))) {
    const from = path.join(root, file)
    if (!existsSync(from)) continue
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(from, path.join(to, file))
  }
}

/**
 * Applies each patch as far as it fits; returns the conflicts.
 * @param {string} copy @param {AbortSignal} signal
 */
async function applyPatches(copy, signal) {
  const names = await readdir(path.join(copy, "patches"))
  /** @type {import("./rehearsal-plan.mjs").Conflict[]} */
  const conflicts = []
  for (const name of names.filter((one) => one.endsWith(".patch"))) {
    const words = ["git", "apply", "--reject", path.join("patches", name)]
    const { ok, output } = await runProgram(words, { cwd: copy, signal })
    const found = readConflicts(name, output)
    conflicts.push(...found)
    if (!ok && found.length === 0) throw new Error(`${name} was not applied:\n${output}`)
  }
  return conflicts
}

/** The last lines of a failed check, without progress messages. @param {string} output */
const readLines = (output) =>
  output
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("  … "))
    .slice(-maxLines)

const checks = /** @type {const} */ ([
  {
    flag: "types",
    title: "types",
    words: ["scripts/gate.mjs", "types-backend", "types-storefront", "types-tests"],
  },
  { flag: "unit", title: "unit tests", words: ["scripts/test.mjs", "--only", "unit"] },
  { flag: "http", title: "HTTP tests", words: ["scripts/test.mjs", "--only", "http"] },
])

/** Writes the hashes of the installed files into the list. */
async function acceptInstalled() {
  const list = await readCoreSources(root)
  const hashes = await hashInstalled(root, list.sources)
  const gone = list.sources.filter(({ file }) => hashes.get(file) === undefined)
  if (gone.length > 0) {
    const names = gone.map(({ file }) => file).join(", ")
    throw new Error(
      `Not installed, so take it out of scripts/core-sources.json: ${names}`,
    )
  }
  const sources = list.sources.map((source) => ({
    ...source,
    hash: hashes.get(source.file) ?? source.hash,
  }))
  const { medusa } = await readInstalled()
  await writeFile(listFile(root), `${JSON.stringify({ medusa, sources }, null, 2)}\n`)
  console.log(`Accepted: ${sources.length} files of Medusa ${medusa}.`)
}

/**
 * Rehearses the upgrade in `copy`; returns the number of points that a person must check.
 *
 * @param {object} by
 * @param {string} by.copy
 * @param {import("./rehearsal-plan.mjs").Versions} by.installed
 * @param {import("./rehearsal-plan.mjs").Versions} by.wanted
 * @param {ReadonlySet<string>} by.leftOut   flags of checks
 * @param {AbortSignal} by.signal
 */
async function rehearse({ copy, installed, wanted, leftOut, signal }) {
  const steps = createSteps()
  await steps.run("Copying the repository", () => copyRepository(copy, signal))
  /** @type {Set<string>} */
  const kept = new Set()
  for (const file of manifests) {
    const place = path.join(copy, file)
    const plan = planVersions(await readManifest(place), installed, wanted)
    plan.kept.forEach((name) => kept.add(name))
    await writeFile(place, `${JSON.stringify(plan.manifest, null, 2)}\n`)
  }
  const install = ["npm", "install", "--include=dev", "--ignore-scripts", "--no-audit"]
  const { ok, output } = await steps.run("Installing the versions", ({ tell }) =>
    runProgram([...install, "--no-fund", "--loglevel=error"], {
      cwd: copy,
      tell,
      signal,
    }),
  )
  if (!ok)
    throw new Error(`The versions cannot be installed:\n${readLines(output).join("\n")}`)
  const conflicts = await steps.run("Applying the patches", () =>
    applyPatches(copy, signal),
  )
  const { sources } = await readCoreSources(root)
  const differences = compareSources(sources, await hashInstalled(copy, sources))

  /** @type {import("./rehearsal-plan.mjs").CheckResult[]} */
  const results = []
  for (const { flag, title, words } of checks) {
    if (leftOut.has(flag)) {
      results.push({ title, state: "left out", lines: [] })
      continue
    }
    const by = { cwd: copy, signal }
    const outcome = await steps.run(`Running the ${title}`, ({ tell }) =>
      runProgram([process.execPath, ...words], { ...by, tell }),
    )
    results.push({
      title,
      state: outcome.ok ? "passed" : "failed",
      lines: outcome.ok ? [] : readLines(outcome.output),
    })
  }
  const { text, points } = formatRehearsal({
    installed,
    wanted,
    kept: [...kept],
    conflicts,
    differences: differences.map(formatDifference),
    checks: results,
  })
  console.log(`\n${text}`)
  return points
}

/** @param {string[]} argv */
export async function runRehearsal(argv) {
  const { flags } = readFlags(argv, { withValue: ["medusa", "next"] })
  const stopping = new AbortController()
  const { signal } = stopping
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(name, () => stopping.abort())
  }
  let exitCode = 1
  /** @type {string | undefined} */
  let copy
  try {
    if (flags.accept) {
      await acceptInstalled()
      process.exit(0)
    }
    const installed = await readInstalled()
    const wanted = {
      medusa: String(flags.medusa ?? (await findNewest("@medusajs/medusa", signal))),
      next: String(flags.next ?? (await findNewest("next", signal))),
    }
    if (wanted.medusa === installed.medusa && wanted.next === installed.next) {
      console.log(
        `Medusa ${installed.medusa} and Next ${installed.next} are installed: nothing to do.`,
      )
      process.exit(0)
    }
    copy = await mkdtemp(path.join(tmpdir(), "clearline-upgrade-"))
    const leftOut = new Set(
      checks.map(({ flag }) => flag).filter((flag) => flags[`no-${flag}`]),
    )
    const points = await rehearse({ copy, installed, wanted, leftOut, signal })
    exitCode = points === 0 ? 0 : 1
  } catch (error) {
    if (!signal.aborted) printError(error)
  }
  if (copy && flags.keep) console.log(`Kept for reading: ${copy}`)
  else if (copy) await rm(copy, { recursive: true, force: true })
  process.exit(exitCode)
}

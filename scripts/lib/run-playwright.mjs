import { spawn } from "node:child_process"
import path from "node:path"
import { root } from "./root.mjs"
import { readReport } from "./test-report.mjs"

const folder = path.join(root, "integration-tests/browser")
/** Projects of `playwright.config.ts`; one stage after another, so that a failure skips none. */
const stages = [["long", "journeys"], ["pages"], ["alone"]]

/**
 * Jest's words as Playwright knows them: `-t name` is `--grep name`, the others stay.
 *
 * @param {string[]} words
 * @returns {{ patterns: string[], flags: string[] }} what file paths must match, and the rest
 */
export function translateWords(words) {
  /** @type {string[]} */
  const patterns = []
  /** @type {string[]} */
  const flags = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ""
    const [flag, value] = word.split(/=(.*)/s)
    if (flag === "-t" || flag === "--testNamePattern") {
      flags.push("--grep", value ?? words[(at += 1)] ?? "")
    } else if (word.startsWith("-")) flags.push(word)
    else patterns.push(word)
  }
  return { patterns, flags }
}

/**
 * True when one of these files is among those that the words ask for.
 *
 * @param {string[]} words
 * @param {string[]} files paths
 */
export function matchesAny(words, files) {
  const { patterns } = translateWords(words)
  if (patterns.length === 0) return true
  return files.some((file) => patterns.some((one) => new RegExp(one, "i").test(file)))
}

/**
 * Runs the browser tests; the reporter of their config prints a line for each file.
 *
 * @param {{ words: string[], env: Record<string, string | undefined>, folder: string, signal: AbortSignal }} run
 * @returns {Promise<import("./test-report.mjs").RunResult[]>} one for each project
 */
export async function runPlaywright({ words, env, folder: results, signal }) {
  const { patterns, flags } = translateWords(words)
  /** @type {import("./test-report.mjs").RunResult[]} */
  const runs = []
  for (const projects of stages) {
    signal.throwIfAborted()
    const report = path.join(results, `browser-${projects.join("-")}.jsonl`)
    const child = spawn(
      process.execPath,
      [
        path.join(root, "node_modules/@playwright/test/cli.js"),
        "test",
        `--config=${path.join(folder, "playwright.config.ts")}`,
        ...projects.map((name) => `--project=${name}`),
        "--pass-with-no-tests",
        ...flags,
        ...patterns,
      ],
      {
        cwd: root,
        env: { ...env, TEST_REPORT_FILE: report },
        stdio: ["ignore", "inherit", "inherit"],
      },
    )
    const stop = () => child.kill("SIGINT")
    signal.addEventListener("abort", stop)
    const code = await new Promise((resolve) => child.once("close", resolve))
    signal.removeEventListener("abort", stop)
    runs.push(await readReport("browser", report, code === 0))
  }
  return runs
}

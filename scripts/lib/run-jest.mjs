import { spawn, spawnSync } from "node:child_process"
import path from "node:path"
import { root } from "./root.mjs"
import { readReport } from "./test-report.mjs"

/** Some packages under test import ES modules at run time: Jest allows that only so. */
const importing = ["--experimental-vm-modules", "--no-warnings"]
/** @type {Record<string, { node: string[], jest: string[] }>} */
const ways = {
  // Jest's own choice on two cores is one worker.
  unit: { node: [], jest: ["--maxWorkers=2"] },
  http: { node: importing, jest: ["--maxWorkers=2"] },
  // Each worker has a cluster of its own.
  faults: {
    node: importing,
    jest: [
      ...["--maxWorkers=2", "--forceExit"],
      `--testSequencer=${path.join(root, "scripts/jest/longest-first.cjs")}`,
    ],
  },
}

/** The faults that need a Redis to share between processes: the beginning of their names. */
const withRedis = "faults/two-backends"

/** Jest's words that leave out, and say so, what this machine cannot run. @param {string} kind */
function leaveOut(kind) {
  if (kind !== "faults") return []
  const isThere =
    spawnSync("redis-server", ["--version"], { stdio: "ignore" }).status === 0
  if (isThere) return []
  console.log(`Skipped: ${withRedis}, because there is no redis-server on this machine.`)
  return [`--testPathIgnorePatterns=${withRedis}`]
}

/**
 * Runs Jest on one project; its reporter prints a line for each file.
 *
 * @param {{ kind: string, words: string[], env: Record<string, string | undefined>, folder: string, signal: AbortSignal }} run
 * @returns {Promise<import("./test-report.mjs").RunResult>}
 */
export async function runJest({ kind, words, env, folder, signal }) {
  const report = path.join(folder, `${kind}.jsonl`)
  const way = ways[kind] ?? { node: [], jest: [] }
  const child = spawn(
    process.execPath,
    [
      ...way.node,
      path.join(root, "node_modules/jest/bin/jest.js"),
      "--selectProjects",
      kind,
      ...leaveOut(kind),
      `--reporters=${path.join(root, "scripts/jest/report.cjs")}`,
      ...way.jest,
      // The flags above accept lists of words; a flag without a list must follow them.
      "--passWithNoTests",
      ...words,
    ],
    {
      cwd: root,
      env: { ...env, TEST_REPORT_FILE: report },
      stdio: ["ignore", "inherit", "inherit"],
    },
  )
  const stop = () => child.kill("SIGTERM")
  signal.addEventListener("abort", stop)
  const code = await new Promise((resolve) => child.once("close", resolve))
  signal.removeEventListener("abort", stop)
  return readReport(kind, report, code === 0)
}

import { spawn } from "node:child_process"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { UserError, describeBadSetting } from "./user-errors.mjs"
import { findFreePort } from "./ports.mjs"
import { root } from "./root.mjs"
import { printError } from "./run-shop.mjs"
import { readFlags } from "./settings.mjs"
import { formatElapsed } from "./steps.mjs"

/** Timeout: enough to build, migrate and seed a shop on a slow machine. */
const startMinutes = 20

/** @typedef {{ code: number | null, output: string }} Ending */

/**
 * Runs a program. Its output is shown immediately, or collected.
 *
 * @param {string[]} words   program and arguments
 * @param {{ env?: Record<string, string | undefined>, isShown?: boolean }} [by]
 * @returns {{ child: import("node:child_process").ChildProcess, ended: Promise<Ending> }}
 */
function run([program = "", ...words], { env = process.env, isShown = false } = {}) {
  const child = spawn(program, words, {
    cwd: root,
    env,
    stdio: ["ignore", isShown ? "inherit" : "pipe", "inherit"],
  })
  let output = ""
  child.stdout?.setEncoding("utf8").on("data", (chunk) => (output += chunk))
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, output }))
  })
  return { child, ended }
}

/**
 * The versions of Node among the arguments of the command. Throws when there is none, or
 * when an argument is not a version.
 *
 * @param {string[]} words
 */
export function readNodeVersions(words) {
  const wanted = "a version of Node, like 24 or 22.23.3"
  const wrong = words.find((word) => !/^\d+(\.\d+){0,2}$/.test(word))
  if (wrong !== undefined || words.length === 0) {
    throw new UserError(
      describeBadSetting({ name: "try-node", value: wrong ?? "", wanted }),
    )
  }
  return words
}

/**
 * The path of Node in this version; npm downloads it if necessary.
 * @param {string} version
 */
async function findProgram(version) {
  const words = ["npm", "exec", "--yes", `--package=node@${version}`, "--", "node"]
  const { code, output } = await run([...words, "-p", "process.execPath"]).ended
  const program = output.trim().split("\n").at(-1)
  if (code === 0 && program) return program
  throw new Error(`Node ${version} cannot be installed`)
}

/** @param {string} address @returns {Promise<boolean>} */
async function responds(address) {
  try {
    const signal = AbortSignal.timeout(30_000)
    const { status } = await fetch(address, { redirect: "manual", signal })
    return status < 500
  } catch {
    return false
  }
}

/** Starts a shop and stops it when its first page responds. @param {string} program */
async function tryStart(program) {
  const folder = await mkdtemp(path.join(tmpdir(), "clearline-node-"))
  await chmod(folder, 0o755)
  const port = await findFreePort()
  const env = {
    ...process.env,
    DATA_DIR: folder,
    BACKEND_PORT: String(await findFreePort()),
    STOREFRONT_PORT: String(port),
  }
  const shop = run([program, "scripts/start.mjs"], { env, isShown: true })
  /** @type {Ending | undefined} */
  let ending
  void shop.ended.then((how) => (ending = how))
  const latest = Date.now() + startMinutes * 60_000
  let isUp = false
  while (!ending && !isUp && Date.now() < latest) {
    isUp = await responds(`http://127.0.0.1:${port}/us`)
    if (!isUp) await wait(500)
  }
  shop.child.kill("SIGTERM")
  const { code } = await shop.ended
  await rm(folder, { recursive: true, force: true })
  return isUp && code === 0
}

/** @param {string[]} argv */
export async function runTryNode(argv) {
  /** @type {string[]} */
  const failed = []
  try {
    const { flags, rest } = readFlags(argv)
    for (const version of readNodeVersions(rest)) {
      const program = await findProgram(version)
      /** @param {string} title @param {() => Promise<boolean>} work */
      const attempt = async (title, work) => {
        const begun = Date.now()
        const passed = await work()
        if (!passed) failed.push(`${title} on Node ${version}`)
        const took = formatElapsed(Date.now() - begun)
        console.log(`${passed ? "✓" : "✗"} ${title} on Node ${version}  ${took}`)
      }
      if (!flags["no-unit"]) {
        await attempt("unit tests", async () => {
          const words = [program, "scripts/test.mjs", "--only", "unit"]
          return (await run(words, { isShown: true }).ended).code === 0
        })
      }
      if (!flags["no-start"]) await attempt("start", () => tryStart(program))
    }
  } catch (error) {
    printError(error)
    failed.push("the attempt")
  }
  process.exit(failed.length > 0 ? 1 : 0)
}

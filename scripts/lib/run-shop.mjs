import { existsSync } from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline/promises"
import { readLastLines } from "./child.mjs"
import {
  assertDiskSpace,
  deleteShopData,
  openState,
  prepareDataFolder,
} from "./data-folder.mjs"
import { listSignIns } from "./demo-sign-ins.mjs"
import {
  UserError,
  describeOtherStart,
  describePartCrashed,
  describeResetUnanswered,
  describeTaskFailed,
} from "./user-errors.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { encodePictures, warmPages } from "./http.mjs"
import { findInstallReason, installPackages } from "./install.mjs"
import { takeLock, waitForLock } from "./lock.mjs"
import { root } from "./root.mjs"
import { readFlags, readSettings } from "./settings.mjs"
import { startStack, stopStack } from "./stack.mjs"
import { createSteps, formatElapsed } from "./steps.mjs"

const GB = 1e9

/** Reads .env beside package.json; variables of the shell take precedence. */
export function loadEnvFile() {
  const file = path.join(root, ".env")
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * Prints an expected failure as problem and remedy, a bug with its stack.
 * @param {unknown} error
 */
export function printError(error) {
  if (error instanceof UserError) {
    console.error(`\n${error.message}\n→ ${error.remedy}\n`)
  } else {
    console.error(error)
  }
}

/**
 * Installs the packages of package-lock.json, unless they are installed already. Only one
 * install runs at a time.
 *
 * @param {import("./steps.mjs").Steps} steps
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(steps, signal) {
  if (!(await findInstallReason(root))) return
  const lock = await waitForLock(path.join(root, ".cache/install.lock"), (pid) =>
    steps.print(`Waiting for process ${pid}, which is installing.`),
  )
  try {
    const reason = await findInstallReason(root)
    if (!reason) return
    await assertDiskSpace(root, 2 * GB)
    await steps.run(`Installing dependencies (${reason})`, async ({ tell }) => {
      const { ok, lines } = await installPackages(root, tell, signal)
      if (ok) return
      throw new UserError(
        describeTaskFailed({ task: "npm ci", log: "npm's own log", lastLines: lines }),
      )
    })
  } finally {
    await lock.release()
  }
}

/** @param {string} dataDir @param {boolean} isSure */
async function resetShop(dataDir, isSure) {
  if (!existsSync(dataDir)) return
  if (!isSure) {
    if (!process.stdin.isTTY) throw new UserError(describeResetUnanswered())
    const ask = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await ask.question(
      `This deletes all products, orders and customers in ${dataDir}. Go on? (y/N) `,
    )
    ask.close()
    if (!/^y(es)?$/i.test(answer.trim())) {
      console.log("Nothing was deleted.")
      process.exit(0)
    }
  }
  await deleteShopData(dataDir)
}

/**
 * Fills the image cache on the first start, and after the pictures have changed.
 *
 * @param {{ settings: import("./settings.mjs").Settings, steps: import("./steps.mjs").Steps, signal: AbortSignal }} by
 */
async function encodeOnce({ settings, steps, signal }) {
  const state = openState(settings.dataDir)
  const wanted = await fingerprint(root, [
    "backend/content/pictures",
    "storefront/next.config.ts",
  ])
  const hasCache = existsSync(path.join(settings.dataDir, "image-cache"))
  if (hasCache && (await state.read()).encoded === wanted) return
  await steps.run("Preparing pictures", ({ tell }) =>
    encodePictures(`http://127.0.0.1:${settings.storefrontPort}`, { tell, signal }),
  )
  if (!signal.aborted) await state.write({ encoded: wanted })
}

/** @param {import("./stack.mjs").Demo} demo @param {string} mails */
const listAddresses = (demo, mails) => [
  "",
  `  Storefront    ${demo.storefront}`,
  `  Dashboard     ${demo.backend}/app`,
  `  Mails         ${mails}`,
  "",
  "  Demo sign-ins",
  ...listSignIns(demo),
  "",
]

/**
 * Runs a shop until it is stopped or one of its parts crashes, then ends all parts, the
 * database last. Exit code 0 after Ctrl-C, 1 after a failure.
 *
 * @param {string[]} argv
 */
export async function runShop(argv) {
  const begun = Date.now()
  const steps = createSteps()
  const stopping = new AbortController()
  /** @type {Array<{ name: string, stop: () => Promise<void> }>} */
  const undo = []
  const stopped = new Promise((resolve) =>
    stopping.signal.addEventListener("abort", resolve),
  )
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (!stopping.signal.aborted) steps.print("Stopping the shop …")
      stopping.abort()
    })
  }

  let exitCode = 0
  try {
    loadEnvFile()
    const settings = readSettings(process.env, root)
    const { flags } = readFlags(argv)
    await prepareDataFolder(settings.dataDir)
    const lock = await takeLock(path.join(settings.dataDir, "start.lock"))
    if ("heldBy" in lock) {
      throw new UserError(
        describeOtherStart({ pid: lock.heldBy, folder: settings.dataDir }),
      )
    }
    undo.push({ name: "lock", stop: lock.release })
    if (flags.reset) await resetShop(settings.dataDir, Boolean(flags.yes))
    await ensureInstalled(steps, stopping.signal)
    stopping.signal.throwIfAborted()

    const { signal } = stopping
    const stack = await startStack({ root, settings, steps, undo, signal })
    await encodeOnce({ settings, steps, signal })
    const mails = process.env.SMTP_URL
      ? "leave by SMTP_URL"
      : `lie in ${path.join(settings.dataDir, "mail")} (open the .eml with a link to follow it)`
    for (const line of listAddresses(stack.demo, mails)) steps.print(line)
    steps.print(
      `The shop is open after ${formatElapsed(Date.now() - begun)}. Ctrl-C closes it.`,
    )
    warmPages(`http://127.0.0.1:${settings.storefrontPort}`, { signal }).then((count) => {
      if (!signal.aborted && count > 0) steps.print(`All ${count} pages are warm.`)
    })

    const crash = await Promise.race([stack.crashed, stopped])
    if (!signal.aborted) {
      const { part, ending, log } = /** @type {Awaited<typeof stack.crashed>} */ (crash)
      const lastLines = await readLastLines(log, 25)
      throw new UserError(describePartCrashed({ part, ending, log, lastLines }))
    }
  } catch (error) {
    const wasAsked = stopping.signal.aborted
    if (!wasAsked) {
      printError(error)
      exitCode = 1
    }
    stopping.abort()
  }
  const closing = Date.now()
  const hadParts = undo.length > 1
  await stopStack(undo).catch((error) => {
    printError(error)
    exitCode = 1
  })
  if (hadParts)
    console.log(`Everything is stopped (${formatElapsed(Date.now() - closing)}).`)
  process.exit(exitCode)
}

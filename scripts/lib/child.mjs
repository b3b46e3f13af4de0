import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import { setPriority } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { setTimeout as wait } from "node:timers/promises"
import { openLog } from "./data-folder.mjs"
import { UserError, describeTaskFailed } from "./user-errors.mjs"

const leash = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "stop-with-parent.cjs",
)

/** Removes colour codes, so that logs are plain text. @param {string} text */
// eslint-disable-next-line no-control-regex
const plain = (text) => text.replace(/\x1b\[[0-9;]*[A-Za-z]/g, "")

/** The last lines of a log file. @param {string} file @param {number} count */
export async function readLastLines(file, count) {
  const text = await readFile(file, "utf8").catch(() => "")
  return plain(text).trim().split("\n").slice(-count)
}

/** The message of a log line, in either of Medusa's two formats. @param {string} line */
function readMessage(line) {
  const json = /^\{.*"message":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1]
  return (json ?? line).replace(/^(info|warn):\s+/, "").trim()
}

/**
 * Runs a Node program to its end and writes its output to a log file.
 *
 * Throws, with the last lines of the output, when it fails.
 *
 * @param {object} task
 * @param {string} task.title
 * @param {string[]} task.words            script and arguments
 * @param {string} task.cwd
 * @param {string} task.log
 * @param {Record<string, string | undefined>} task.env
 * @param {(line: string) => void} [task.tell]
 * @param {AbortSignal} [task.signal]
 * @param {number} [task.priority]  of the process and its children, as in `os.setPriority`
 */
export async function runTask({ title, words, cwd, log, env, tell, signal, priority }) {
  const file = await openLog(log)
  await file.write(`\n--- ${new Date().toISOString()} ${title}\n`)
  const child = spawn(process.execPath, words, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  if (priority !== undefined && child.pid) setPriority(child.pid, priority)
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGTERM")
    } catch {
      // has ended already
    }
  }
  signal?.addEventListener("abort", stop)
  if (signal?.aborted) stop()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
      file.write(plain(chunk)).catch(() => undefined)
      const line = plain(chunk).trim().split("\n").at(-1)?.trim()
      if (line) tell?.(readMessage(line))
    })
  }
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", resolve)
  })
  signal?.removeEventListener("abort", stop)
  await file.close()
  if (code !== 0) {
    const lastLines = await readLastLines(log, 25)
    throw new UserError(describeTaskFailed({ task: title, log, lastLines }))
  }
}

/**
 * @typedef {object} Server
 * @property {string} name
 * @property {string} log
 * @property {number} pid
 * @property {Promise<string>} ended   resolves when the process has ended, with exit code or signal
 * @property {() => Promise<void>} stop  sends SIGTERM, waits, then kills it
 */

/**
 * Starts a Node server that lives as long as this process: it is stopped when this
 * process stops, and stops by itself when this process was killed (`stop-with-parent.cjs`).
 *
 * @param {object} server
 * @param {string} server.name
 * @param {string[]} server.words
 * @param {string} server.cwd
 * @param {string} server.log
 * @param {Record<string, string | undefined>} server.env
 * @param {number} [server.timeoutSeconds]
 * @returns {Promise<Server>}
 */
export async function startServer({ name, words, cwd, log, env, timeoutSeconds = 20 }) {
  const file = await openLog(log)
  await file.write(`\n--- ${new Date().toISOString()} ${name}\n`)
  const child = spawn(process.execPath, ["--require", leash, ...words], {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", file.fd, file.fd, "ipc"],
  })
  await file.close()
  let gone = false
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  ended.then(() => (gone = true))
  return {
    name,
    log,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      if (gone) return
      child.kill("SIGTERM")
      const late = wait(timeoutSeconds * 1000, "late", { ref: false })
      if ((await Promise.race([ended, late])) === "late") child.kill("SIGKILL")
      await ended
    },
  }
}

import { mkdir, open, readFile, rm, utimes, stat } from "node:fs/promises"
import path from "node:path"

const beatMs = 2_000
/** Without a heartbeat for this long, the process that has the lock counts as dead. */
const staleMs = 15_000

/** @param {number} pid */
function isHydrated(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"
  }
}

/**
 * Process id of the lock's owner, 0 if it is unknown, undefined if the lock is free.
 * @param {string} file
 */
async function findHolder(file) {
  try {
    const pid = Number.parseInt(await readFile(file, "utf8"), 10)
    const { mtimeMs } = await stat(file)
    // A new lock file is empty until its process id is written: if it is young, the lock
    // is taken.
    const young = Date.now() - mtimeMs < staleMs
    if (Number.isNaN(pid)) return young ? 0 : undefined
    return young && isHydrated(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes a lock file for this process, or returns the process that has it. The file
 * contains the process id and is touched regularly, so that neither a crash nor a reused
 * process id blocks for long.
 *
 * @param {string} file
 * @returns {Promise<{ release: () => Promise<void> } | { heldBy: number }>}
 */
export async function takeLock(file) {
  await mkdir(path.dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = await open(file, "wx")
      await handle.writeFile(`${process.pid}\n`)
      await handle.close()
      const beat = setInterval(() => {
        const now = new Date()
        utimes(file, now, now).catch(() => clearInterval(beat))
      }, beatMs)
      beat.unref()
      return {
        release: async () => {
          clearInterval(beat)
          await rm(file, { force: true })
        },
      }
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
      const heldBy = await findHolder(file)
      if (heldBy !== undefined) return { heldBy }
      await rm(file, { force: true })
    }
  }
  return { heldBy: 0 }
}

/**
 * Takes the lock; waits while another process has it.
 *
 * @param {string} file
 * @param {(pid: number) => void} formatWaiting
 */
export async function waitForLock(file, formatWaiting) {
  for (;;) {
    const lock = await takeLock(file)
    if ("release" in lock) return lock
    formatWaiting(lock.heldBy)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

import { chmod, copyFile, readdir, rename, stat, truncate } from "node:fs/promises"
import path from "node:path"

const MB = 1_000_000
const MINUTE_MS = 60_000

/**
 * Maximum size of a log before it is rotated, and the number of rotated logs that are
 * kept.
 */
const logBounds = { maxBytes: 20 * MB, kept: 3 }

/** The file's size in bytes; 0 if it does not exist. @param {string} file */
const sizeOf = (file) =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/**
 * Rotates a log that has grown too large: `backend.log` becomes `backend.log.1`, older
 * ones move on, the oldest is overwritten. The running program keeps its open file: the
 * content is copied and the file emptied, so lines written in the milliseconds between
 * may be lost.
 *
 * @param {string} file
 * @param {{ maxBytes: number, kept: number }} [bounds]
 * @returns {Promise<boolean>}  true when it was rotated
 */
export async function rotateLog(file, { maxBytes, kept } = logBounds) {
  if ((await sizeOf(file)) <= maxBytes) return false
  for (let age = kept - 1; age >= 1; age -= 1) {
    if ((await sizeOf(`${file}.${age}`)) > 0) {
      await rename(`${file}.${age}`, `${file}.${age + 1}`)
    }
  }
  await copyFile(file, `${file}.1`)
  await chmod(`${file}.1`, 0o600)
  await truncate(file, 0)
  return true
}

/**
 * Rotates every log of a folder that has grown too large.
 * @param {string} folder @param {typeof logBounds} [bounds]
 */
export async function rotateLogs(folder, bounds = logBounds) {
  for (const name of await readdir(folder)) {
    if (name.endsWith(".log")) await rotateLog(path.join(folder, name), bounds)
  }
}

/**
 * Checks the logs now, and then once a minute until it is stopped.
 *
 * @param {string} folder
 * @param {(error: unknown) => void} report  a disk that is full, for example
 * @returns {{ name: string, stop: () => Promise<void> }}
 */
export function watchLogs(folder, report) {
  const look = () => rotateLogs(folder).catch(report)
  void look()
  const timer = setInterval(look, MINUTE_MS).unref()
  return {
    name: "logs",
    stop: async () => clearInterval(timer),
  }
}

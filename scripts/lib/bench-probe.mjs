import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"

/**
 * @typedef {object} ProbeFigures
 * @property {string[]} reads      what the plugin read, in order: an entity, "(sql)" or "(prices)"
 * @property {number} statements   SQL statements of the whole process
 * @property {number} cpuMs        CPU time of the whole process, user and system
 */

const preload = path.join(import.meta.dirname, "bench-probe.cjs")

/**
 * The environment variables that load the probe into a Node process.
 * @param {string} file
 */
export const probeEnv = (file) => ({
  NODE_OPTIONS: `--require ${preload}`,
  BENCH_PROBE: file,
})

/**
 * The figures of a probed process since the last call.
 *
 * Throws when the process does not respond within five seconds.
 *
 * @param {{ pid: number, file: string }} probe
 * @returns {Promise<ProbeFigures>}
 */
export async function readProbe({ pid, file }) {
  await rm(file, { force: true })
  process.kill(pid, "SIGUSR2")
  for (let tries = 0; tries < 500; tries += 1) {
    const text = await readFile(file, "utf8").catch(() => "")
    if (text) return JSON.parse(text)
    await wait(10)
  }
  throw new Error(`Process ${pid} does not run with the probe.`)
}

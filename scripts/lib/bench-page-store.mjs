import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { formatTable, percentile } from "./bench-figures.mjs"

const run = promisify(execFile)
const worker = path.join(import.meta.dirname, "fill-page-store.mjs")

/** @typedef {{ seconds: number, hotInMemory: number, reads: number[], lost: number, rssMB: number, memory: { pages: number, bytes: number }, disk: { pages: number, bytes: number } }} Figures */

/**
 * Fills the storefront's page store with so many pages, then opens it again in a new
 * process. Prints a table and returns what is wrong, one sentence each.
 *
 * @param {number} pages
 */
export async function benchPageStore(pages) {
  const base = await mkdtemp(path.join(tmpdir(), "clearline-page-store-"))
  try {
    const folder = path.join(base, "pages-bench")
    const work = async (/** @type {string} */ task) => {
      const { stdout } = await run(process.execPath, [
        worker,
        folder,
        String(pages),
        task,
      ])
      return /** @type {Figures} */ (JSON.parse(stdout))
    }
    const filled = await work("fill")
    const reopened = await work("reopen")
    console.log(`\nPage store with ${pages} pages of about 40 kB\n`)
    console.log(formatTable(buildRows({ filled, reopened })))
    return [
      ...(filled.lost + reopened.lost > 0 ? ["Pages were lost."] : []),
      ...(filled.hotInMemory < 200 ? ["Hot pages left the memory."] : []),
    ]
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}

/** @param {Record<string, Figures>} figures */
function buildRows(figures) {
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(0)
  const head = ["", "seconds", "on disk", "MB", "in memory", "MB", "RSS MB", "hot of 200"]
  return [
    [...head, "read p50 ms", "p95 ms", "lost of 500"],
    ...Object.entries(figures).map(([name, figure]) => [
      name,
      figure.seconds.toFixed(1),
      String(figure.disk.pages),
      megabytes(figure.disk.bytes),
      String(figure.memory.pages),
      megabytes(figure.memory.bytes),
      figure.rssMB.toFixed(0),
      name === "filled" ? String(figure.hotInMemory) : "",
      percentile(figure.reads, 0.5).toFixed(1),
      percentile(figure.reads, 0.95).toFixed(1),
      String(figure.lost),
    ]),
  ]
}

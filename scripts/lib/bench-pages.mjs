import { readFile } from "node:fs/promises"
import { fireAutocannon, startBarePage } from "./bench-baseline.mjs"
import { formatTable, median } from "./bench-figures.mjs"

const runs = 3
const seconds = 10
const connections = 10
/** What browsers send over https. */
const header = "accept-encoding=gzip, deflate, br"

/** Maximum CPU time of the storefront for a request of a prerendered page, in ms. */
const cpuAllowance = 1

/** One page of each prerendered kind. @param {string[]} paths */
export function choosePages(paths) {
  const first = (/** @type {RegExp} */ pattern) =>
    paths.find((path) => pattern.test(path))
  const article = /^\/us\/learn\/(?!glossary$)[^/]+$/
  return [/^\/us$/, /^\/us\/shop\//, productPage, article].flatMap(
    (pattern) => first(pattern) ?? [],
  )
}
const productPage = /^\/us\/products\//

/** @typedef {{ page: string, requestsPerSecond: number, p99: number, errors: number, cpuMs: number, rssMB: number }} Speed */

/**
 * Requests each page as fast as it comes; the median of three runs. Then does the same
 * with a bare static page of Next that is as long as the product page.
 *
 * @param {{ storefront: string, pid: number, pages: string[], log: string, tell: (detail: string) => void }} by
 * @returns {Promise<{ speeds: Speed[], bare: Speed }>}
 */
export async function firePages({ storefront, pid, pages, log, tell }) {
  const speeds = []
  for (const page of pages) {
    speeds.push(await firePage({ address: storefront, page, pid, tell }))
  }
  const product = pages.find((page) => productPage.test(page)) ?? "/us"
  const { length } = await (await fetch(`${storefront}${product}`)).text()
  tell("building a bare page")
  const server = await startBarePage(log, length)
  try {
    const { address, pid: barePid } = server
    const bare = await firePage({ address, page: "/", pid: barePid, tell })
    return { speeds, bare: { ...bare, page: `bare Next page, ${length} bytes` } }
  } finally {
    await server.stop()
  }
}

/** @param {{ address: string, page: string, pid: number, tell: (detail: string) => void }} by @returns {Promise<Speed>} */
async function firePage({ address, page, pid, tell }) {
  const results = []
  for (let run = 0; run < runs; run += 1) {
    tell(`${page}, run ${run + 1} of ${runs}`)
    const before = await readCpuMs(pid)
    const words = ["-c", String(connections), "-d", String(seconds), "-H", header]
    const result = await fireAutocannon([...words, `${address}${page}`])
    const cpuMs = ((await readCpuMs(pid)) - before) / result.requests
    results.push({ ...result, cpuMs })
  }
  return {
    page,
    requestsPerSecond: median(results.map((result) => result.requestsPerSecond)),
    p99: median(results.map((result) => result.p99)),
    errors: results.reduce((sum, { errors }) => sum + errors, 0),
    cpuMs: median(results.map((result) => result.cpuMs)),
    rssMB: await readRssMB(pid),
  }
}

/** Prints the table and returns what misses its goal. @param {{ speeds: Speed[], bare: Speed }} figures */
export function reportPages({ speeds, bare }) {
  console.log(
    `\nPrerendered pages: medians of ${runs} runs of npx autocannon -c ${connections} -d ${seconds} -H "${header}" <page>; CPU and memory of the storefront's process\n`,
  )
  console.log(
    formatTable([
      ["page", "requests/s", "p99 ms", "CPU ms/request", "RSS MB", "errors"],
      ...[...speeds, bare].map((speed) => [
        speed.page,
        speed.requestsPerSecond.toFixed(0),
        speed.p99.toFixed(0),
        speed.cpuMs.toFixed(2),
        speed.rssMB.toFixed(0),
        String(speed.errors),
      ]),
    ]),
  )
  return speeds.flatMap(({ page, requestsPerSecond, errors, cpuMs }) => [
    ...(errors > 0 ? [`${page} answered ${errors} requests with an error.`] : []),
    ...(cpuMs > cpuAllowance
      ? [`${page} takes ${cpuMs.toFixed(2)} ms of CPU; ${cpuAllowance} ms are allowed.`]
      : []),
    ...(productPage.test(page) && requestsPerSecond < bare.requestsPerSecond
      ? [`${page} is slower than a bare page of Next.`]
      : []),
  ])
}

/** CPU time of a process so far, user and system, in ms; NaN where there is no /proc. @param {number} pid */
async function readCpuMs(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  // The name of the program, in parentheses, may contain spaces; ticks are 10 ms.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Memory of a process in MB; NaN where there is no /proc. @param {number} pid */
async function readRssMB(pid) {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(text)?.[1]) * 1024) / 1e6
}

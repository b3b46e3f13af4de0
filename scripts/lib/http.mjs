import { setTimeout as wait } from "node:timers/promises"
import { Fault, describeNoAnswer, describePartCrashed } from "./faults.mjs"
import { readLastLines } from "./child.mjs"

/**
 * Waits until a server answers with anything but a server error.
 *
 * Refuses when it ends first, with its last lines, or stays silent for too long.
 *
 * @param {import("./child.mjs").Server} server
 * @param {string} address
 * @param {{ part: string, seconds: number, signal?: AbortSignal }} by
 */
export async function waitForAnswer(server, address, { part, seconds, signal }) {
  const begun = Date.now()
  let ending = /** @type {string | undefined} */ (undefined)
  server.ended.then((how) => (ending = how))
  while (!signal?.aborted) {
    if (ending !== undefined) {
      const { log } = server
      const lastLines = await readLastLines(log, 25)
      throw new Fault(describePartCrashed({ part, log, ending, lastLines }))
    }
    try {
      const answer = await fetch(address, {
        redirect: "manual",
        signal: AbortSignal.timeout(10_000),
      })
      await answer.arrayBuffer()
      if (answer.status < 500) return
    } catch {
      // not up yet
    }
    if (Date.now() - begun > seconds * 1000) {
      throw new Fault(describeNoAnswer({ part, address, seconds, log: server.log }))
    }
    await wait(100)
  }
}

/** Every address of a sitemap's text. @param {string} xml */
export const listSitemapPaths = (xml) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address = ""]) =>
    URL.canParse(address) ? [new URL(address).pathname] : [],
  )

/**
 * Visits every page of the sitemap once, so that the first person finds it rendered.
 * A page that fails is left to its first visitor.
 *
 * @param {string} storefront  address
 * @param {{ concurrency?: number, signal?: AbortSignal }} [by]
 * @returns {Promise<number>}  pages that answered
 */
export async function warmPages(storefront, { concurrency = 2, signal } = {}) {
  const read = (/** @type {string} */ path) =>
    fetch(`${storefront}${path}`, {
      signal: AbortSignal.any([AbortSignal.timeout(60_000), ...(signal ? [signal] : [])]),
    })
  const sitemap = await read("/sitemap.xml").catch(() => undefined)
  if (!sitemap?.ok) return 0
  const waiting = listSitemapPaths(await sitemap.text())
  let warm = 0
  const visit = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      if (signal?.aborted) return
      const page = await read(path).catch(() => undefined)
      await page?.arrayBuffer().catch(() => undefined)
      if (page?.ok) warm += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, visit))
  return warm
}

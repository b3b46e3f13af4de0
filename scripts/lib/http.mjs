import { setTimeout as wait } from "node:timers/promises"
import { UserError, describeNoResponse, describePartCrashed } from "./user-errors.mjs"
import { readLastLines } from "./child.mjs"

/**
 * Waits until a server responds with anything but a server error.
 *
 * Throws when the server ends first (with its last lines), or does not respond in time.
 *
 * @param {import("./child.mjs").Server} server
 * @param {string} address
 * @param {{ part: string, seconds: number, signal?: AbortSignal }} by
 */
export async function waitForResponse(server, address, { part, seconds, signal }) {
  const { log } = server
  const begun = Date.now()
  let ending = /** @type {string | undefined} */ (undefined)
  server.ended.then((how) => (ending = how))
  while (!signal?.aborted) {
    if (ending !== undefined) {
      const lastLines = await readLastLines(log, 25)
      throw new UserError(describePartCrashed({ part, log, ending, lastLines }))
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
      const lastLines = await readLastLines(log, 25)
      throw new UserError(describeNoResponse({ part, address, seconds, log, lastLines }))
    }
    await wait(100)
  }
}

/** The path of every address in a sitemap. @param {string} xml */
export const listSitemapPaths = (xml) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address = ""]) =>
    URL.canParse(address) ? [new URL(address).pathname] : [],
  )

/**
 * Requests every page of the sitemap once, so that its first visitor finds it rendered. A
 * page that fails is skipped; its first visitor will render it.
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

/** Paths of a page's optimised pictures, in every width. @param {string} html */
export const listPicturePaths = (html) => [
  ...new Set(
    [...html.matchAll(/\/_next\/image\?[^"\s]+/g)].map(([path]) =>
      path.replaceAll("&amp;", "&"),
    ),
  ),
]

/**
 * Requests every picture on the pages of one country once, so that no visitor waits for
 * an encoder; the other countries show the same pictures. A picture that fails is
 * skipped; its first visitor will have it encoded.
 *
 * @param {string} storefront  address
 * @param {{ tell?: (detail: string) => void, signal?: AbortSignal }} [by]
 * @returns {Promise<number>}  pictures in all their widths
 */
export async function encodePictures(storefront, { tell, signal } = {}) {
  const read = (/** @type {string} */ path) =>
    fetch(`${storefront}${path}`, {
      headers: { accept: "image/webp,*/*" },
      signal: AbortSignal.any([AbortSignal.timeout(60_000), ...(signal ? [signal] : [])]),
    })
  const sitemap = await read("/sitemap.xml")
  const paths = listSitemapPaths(await sitemap.text())
  const [country] = (paths[0] ?? "/").slice(1).split("/")
  /** @type {Set<string>} */
  const pictures = new Set()
  for (const path of paths.filter((one) => one.split("/")[1] === country)) {
    if (signal?.aborted) return 0
    const page = await read(path).catch(() => undefined)
    for (const picture of listPicturePaths((await page?.text()) ?? "")) {
      pictures.add(picture)
    }
  }
  let done = 0
  for (const picture of pictures) {
    if (signal?.aborted) return done
    const answer = await read(picture).catch(() => undefined)
    await answer?.arrayBuffer().catch(() => undefined)
    done += 1
    tell?.(`${done} of ${pictures.size}`)
  }
  return done
}

import { gzipSync } from "node:zlib"
import { findChromium } from "./chromium.mjs"

/** @typedef {{ html: number, js: number, css: number, other: number, foreign: string[] }} Weight  bytes after gzip -9 */

/** @param {Buffer} body */
const weigh = (body) => gzipSync(body, { level: 9 }).length

/**
 * The bytes that a browser loads on a phone's first visit to each page, until the network
 * is idle: all scripts, including those of islands. Compressed with our own gzip, so that
 * the server's compression has no effect.
 *
 * @param {string} storefront
 * @param {string[]} paths
 * @returns {Promise<({ path: string } & Weight)[]>}
 */
export async function weighPages(storefront, paths) {
  const { chromium } = await import("playwright-core")
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
    env: { ...process.env, ...env },
  })
  try {
    const weights = []
    for (const path of paths) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      /** @type {import("playwright-core").Response[]} */
      const responses = []
      page.on("response", (response) => responses.push(response))
      await page.goto(`${storefront}${path}`, { waitUntil: "networkidle" })
      weights.push({ path, ...(await sumWeights(responses, new URL(storefront).host)) })
      await page.close()
    }
    return weights
  } finally {
    await browser.close()
  }
}

/** @param {import("playwright-core").Response[]} responses @param {string} host @returns {Promise<Weight>} */
async function sumWeights(responses, host) {
  /** @type {Weight} */
  const sum = { html: 0, js: 0, css: 0, other: 0, foreign: [] }
  for (const response of responses) {
    if (new URL(response.url()).host !== host) sum.foreign.push(response.url())
    const body = await response.body().catch(() => undefined)
    if (!body) continue
    const type = response.request().resourceType()
    if (type === "document") sum.html += weigh(body)
    else if (type === "script") sum.js += weigh(body)
    else if (type === "stylesheet") sum.css += weigh(body)
    else sum.other += body.length
  }
  return sum
}

import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { baselineFile, measureBaseline } from "./bench-baseline.mjs"
import { benchCatalogue } from "./bench-catalogue.mjs"
import { timeCheckouts } from "./bench-checkout.mjs"
import {
  articleJsAllowance,
  countReads,
  formatTable,
  jsAllowance,
  listExcessReads,
  listOverBudget,
  median,
  percentile,
} from "./bench-figures.mjs"
import { benchPapers } from "./bench-papers.mjs"
import { benchPageStore } from "./bench-page-store.mjs"
import { choosePages, firePages, reportPages } from "./bench-pages.mjs"
import { timePictures } from "./bench-pictures.mjs"
import { probeEnv } from "./bench-probe.mjs"
import { timeSearches } from "./bench-search.mjs"
import { prepareDataFolder, readJson } from "./data-folder.mjs"
import { listSitemapPaths, warmPages } from "./http.mjs"
import { weighPages } from "./page-weight.mjs"
import { findFreePort } from "./ports.mjs"
import { root } from "./root.mjs"
import { ensureInstalled, printError } from "./run-shop.mjs"
import { readSettings } from "./settings.mjs"
import { startStack, stopStack } from "./stack.mjs"
import { createSteps } from "./steps.mjs"
import { UserError, describeBadSetting } from "./user-errors.mjs"

const runs = 3
const checkouts = 30
const searchRounds = 20
/** Maximum time of another visitor's page while pictures are encoded, in ms. */
const bagAllowance = 300

/** Pages with a form or a tool of their own: weighed, but not load-tested. */
const formPages = [
  "/us/advisor",
  "/us/aftercare/smp",
  "/us/search?q=blue",
  "/us/cart",
  "/us/checkout",
  "/us/sign-in",
]

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
const ms = (/** @type {number} */ value) => value.toFixed(0)

/**
 * Measures, prints the figures, and fails when a budget is exceeded.
 * @param {Record<string, string | true>} flags
 */
export async function runBench(flags) {
  const steps = createSteps()
  const folder = await mkdtemp(path.join(tmpdir(), "clearline-bench-"))
  await chmod(folder, 0o755)
  /** @type {Array<{ name: string, stop: () => Promise<void> }>} */
  const undo = []
  let exitCode = 0
  try {
    await ensureInstalled(steps)
    await prepareDataFolder(folder)
    if (flags.baseline) {
      const log = path.join(folder, "logs/baseline.log")
      console.log(await steps.run("Measuring a bare page", () => measureBaseline(log)))
    }
    const by = { folder, steps, undo }
    const over = await chooseBench(flags)(by)
    for (const sentence of over) console.error(`✗ ${sentence}`)
    if (over.length > 0) exitCode = 1
  } catch (error) {
    printError(error)
    exitCode = 1
  }
  await stopStack(undo).catch(printError)
  await rm(folder, { recursive: true, force: true })
  process.exit(exitCode)
}

/** @typedef {{ folder: string, steps: import("./steps.mjs").Steps, undo: Array<{ name: string, stop: () => Promise<void> }> }} Bench */

/** @param {Record<string, string | true>} flags @returns {(by: Bench) => Promise<string[]>} */
function chooseBench({ checkout, pages, papers, products, "page-store": stored }) {
  if (products) return (by) => benchProducts(by, readCount("--products", products))
  if (stored) return () => benchPageStore(readCount("--page-store", stored))
  if (pages) return benchPages
  if (papers) return benchPapersAlone
  return checkout ? benchCheckout : benchShop
}

/** @param {string} name @param {string | true} value */
function readCount(name, value) {
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1) return count
  const wanted = "a whole number above 0"
  throw new UserError(describeBadSetting({ name, value: String(value), wanted }))
}

/** The settings for starting the benchmark's shop. @param {Bench} by */
async function planStack({ folder, steps, undo }) {
  const settings = readSettings(
    {
      DATA_DIR: folder,
      BACKEND_PORT: String(await findFreePort()),
      STOREFRONT_PORT: String(await findFreePort()),
    },
    root,
  )
  const { signal } = new AbortController()
  const { PATH, HOME, TMPDIR } = process.env
  const probe = path.join(folder, "probe.json")
  const env = { PATH, HOME, TMPDIR, LINK_CHECK: "off", ...probeEnv(probe) }
  return { probe, stackOptions: { root, settings, steps, undo, signal, env } }
}

/** Only the checkout; about a minute and a half. @param {Bench} by */
async function benchCheckout(by) {
  const { probe, stackOptions } = await planStack(by)
  const { demo, pids } = await startStack(stackOptions)
  const checkout = await by.steps.run("Checking out", () =>
    timeCheckouts(demo, checkouts, { pid: pids.backend ?? 0, file: probe }),
  )
  return reportCheckout(checkout)
}

/** Only papers; the stack builds the backend. @param {Bench} by */
async function benchPapersAlone(by) {
  await startStack((await planStack(by)).stackOptions)
  return benchPapers()
}

/** Only prerendered pages. @param {Bench} by */
async function benchPages(by) {
  const { stackOptions } = await planStack(by)
  const stack = await startStack(stackOptions)
  await by.steps.run("Warming the pages", () => warmPages(stack.demo.storefront))
  return reportPages(await timePages(by, stack))
}

/** @param {Bench} by @param {import("./stack.mjs").Stack} stack */
async function timePages({ folder, steps }, { demo: { storefront }, pids }) {
  const sitemap = await (await fetch(`${storefront}/sitemap.xml`)).text()
  const pages = choosePages(listSitemapPaths(sitemap))
  const log = path.join(folder, "logs/bare.log")
  return steps.run("Asking for prerendered pages", ({ tell }) =>
    firePages({ storefront, pid: pids.storefront ?? 0, pages, log, tell }),
  )
}

/** Only what reads the catalogue. @param {Bench} by @param {number} products */
async function benchProducts(by, products) {
  const { stackOptions } = await planStack(by)
  const { demo, databaseUrl } = await startStack(stackOptions)
  const table = await by.steps.run(`Reading ${products} products`, ({ tell }) =>
    benchCatalogue(demo, databaseUrl, products, tell),
  )
  console.log(
    `\nAt least ${products} products, one request after the other\n\n${table}\n`,
  )
  return []
}

/** @param {Bench} by */
async function benchShop(by) {
  const { steps, undo } = by
  const { probe, stackOptions } = await planStack(by)
  await startStack(stackOptions)
  const boots = []
  let stack
  for (let run = 0; run < runs; run += 1) {
    await stopStack(undo)
    const begun = Date.now()
    stack = await startStack(stackOptions)
    await (await fetch(`${stack.demo.storefront}/us`)).arrayBuffer()
    boots.push(Date.now() - begun)
  }
  if (!stack) throw new Error("The shop did not start.")
  const { storefront } = stack.demo

  const pictures = await steps.run("Asking for new pictures at once", () =>
    timePictures(storefront),
  )
  await steps.run("Warming the pages", () => warmPages(storefront))
  const sitemap = await (await fetch(`${storefront}/sitemap.xml`)).text()
  const pages = choosePages(listSitemapPaths(sitemap))
  const weights = await steps.run("Weighing pages", () =>
    weighPages(storefront, [...pages, ...formPages]),
  )
  const { demo, pids } = stack
  const speeds = await timePages(by, stack)
  const checkout = await steps.run("Checking out", () =>
    timeCheckouts(demo, checkouts, { pid: pids.backend ?? 0, file: probe }),
  )
  const searches = await steps.run("Searching", () =>
    timeSearches(stack.demo, searchRounds),
  )
  const slowPapers = await benchPapers()
  return [
    ...slowPapers,
    ...(await report({ speeds, weights, checkout, searches, boots, pictures })),
  ]
}

/** Prints the figures of the checkout and returns the broken allowances.
 * @param {Awaited<ReturnType<typeof timeCheckouts>>} checkout */
function reportCheckout({ times, cpuMsPerOrder, reads, statements }) {
  const whole = times.map((time) => time.whole)
  const completion = times.map((time) => time.completion)
  console.log(
    `\nCheckout over HTTP, ${times.length} guests one after the other: whole p50 ${ms(median(whole))} ms, p95 ${ms(percentile(whole, 0.95))} ms; completion alone p50 ${ms(median(completion))} ms, p95 ${ms(percentile(completion, 0.95))} ms; CPU of the backend for a whole checkout ${ms(cpuMsPerOrder)} ms`,
  )
  console.log(
    `One completion: ${reads.length} reads by the plugin (${countReads(reads)}); ${statements} SQL statements in all\n`,
  )
  return listExcessReads(reads)
}

/**
 * Prints the figures and returns the exceeded budgets.
 *
 * @param {object} figures
 * @param {Awaited<ReturnType<typeof timePages>>} figures.speeds
 * @param {Awaited<ReturnType<typeof weighPages>>} figures.weights
 * @param {Awaited<ReturnType<typeof timeCheckouts>>} figures.checkout
 * @param {Awaited<ReturnType<typeof timeSearches>>} figures.searches
 * @param {number[]} figures.boots
 * @param {Awaited<ReturnType<typeof timePictures>>} figures.pictures
 */
async function report({ speeds, weights, checkout, searches, boots, pictures }) {
  const baseline = await readJson(baselineFile, { html: 0, js: 0, css: 0, next: "" })
  const slowPages = reportPages(speeds)
  console.log(
    `\nBytes a phone loads on its first visit: kB after gzip -9, Chromium until the network rests\n`,
  )
  console.log(
    formatTable([
      ["page", "JS", "CSS", "HTML", "JS over bare"],
      ...weights.map(({ path, js, css, html }) => [
        path,
        kB(js),
        kB(css),
        kB(html),
        kB(js - baseline.js),
      ]),
      [
        `bare Next ${baseline.next}`,
        kB(baseline.js),
        kB(baseline.css),
        kB(baseline.html),
        "",
      ],
    ]),
  )
  const excessReads = reportCheckout(checkout)
  for (const [what, all] of Object.entries(searches)) {
    console.log(
      `Search over HTTP, ${what}, ${all.length} questions one after the other: p50 ${ms(median(all))} ms, p95 ${ms(percentile(all, 0.95))} ms`,
    )
  }
  console.log(
    `Start with nothing changed until the first page: median of ${runs} ${(median(boots) / 1000).toFixed(1)} s\n`,
  )
  const slowestBag = Math.max(...pictures.bag)
  console.log(
    `${pictures.pictures} new pictures at once: the last after ${ms(pictures.last)} ms; /us/cart meanwhile, ${pictures.bag.length} times: p50 ${ms(median(pictures.bag))} ms, slowest ${ms(slowestBag)} ms\n`,
  )
  const foreign = weights.flatMap((weight) => weight.foreign)
  console.log(
    `Budget: ${kB(jsAllowance)} kB of JavaScript beyond a bare page, ${kB(articleJsAllowance)} kB for an article; requests to other hosts: ${foreign.length}`,
  )
  return [
    ...listOverBudget(weights, baseline.js),
    ...excessReads,
    ...(slowestBag > bagAllowance
      ? [
          `/us/cart took ${ms(slowestBag)} ms while pictures were encoded; ${bagAllowance} ms are allowed.`,
        ]
      : []),
    ...foreign.map((url) => `A page asked another host for ${url}.`),
    ...slowPages,
  ]
}

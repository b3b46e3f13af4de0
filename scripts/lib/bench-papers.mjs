import { createRequire } from "node:module"
import path from "node:path"
import { performance } from "node:perf_hooks"
import { root } from "./root.mjs"

const lines = 200
const runs = 5
/** Maximum of the median, in ms. */
const allowance = 1000

/**
 * Renders an invoice of 200 lines with the built backend, five times. Returns the
 * milliseconds of each run and the size of the PDF in bytes.
 */
async function timePapers() {
  const require = createRequire(import.meta.url)
  const folder = path.join(root, "backend/.medusa/server/src/queries/invoice")
  const { buildInvoicePaper } = require(path.join(folder, "paper/build-invoice-paper.js"))
  const { renderPdf } = require(path.join(folder, "paper/render-pdf.js"))
  const { buildInvoice } = require(path.join(folder, "rules/build-invoice.js"))
  const { EU_ORDER, SELLER } = require(path.join(folder, "rules/invoice-fixture.js"))
  const [line] = EU_ORDER.items
  const items = Array.from({ length: lines }, (_, at) => ({
    ...line,
    variant_sku: `SKU-${at}`,
  }))
  const content = buildInvoice({ ...EU_ORDER, items }, SELLER)
  const paper = { number: "INV-000001", issued_at: "2026-11-29T12:00:00Z", content }
  const times = []
  let bytes = 0
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    bytes = (await renderPdf(buildInvoicePaper(paper))).length
    times.push(performance.now() - begun)
  }
  return { times, bytes }
}

/** Prints the figures of a long invoice and returns the broken allowance. */
export async function benchPapers() {
  const { times, bytes } = await timePapers()
  const middle = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  console.log(
    `\nInvoice of ${lines} lines as PDF, ${runs} times: median ${middle.toFixed(0)} ms, first ${(times[0] ?? 0).toFixed(0)} ms; ${(bytes / 1000).toFixed(0)} kB\n`,
  )
  return middle > allowance
    ? [
        `An invoice of ${lines} lines took ${middle.toFixed(0)} ms; ${allowance} ms are allowed.`,
      ]
    : []
}

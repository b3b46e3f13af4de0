/**
 * `npm run bench`: measures the speed of the shop on a temporary shop of its own. Prints
 * the median of three runs, with the command used beside each number. Fails when a page
 * loads more JavaScript than its budget, or the completion of an order makes more reads
 * than allowed.
 *
 *   npm run bench                  everything, about five minutes
 *   npm run bench -- --checkout    only the checkout, about two minutes
 *   npm run bench -- --pages       only prerendered pages, about four minutes
 *   npm run bench -- --papers      only the PDF of a long invoice
 *   npm run bench -- --page-store 50000   only the storefront's page store, about five minutes
 *   npm run bench -- --products 5000   only lists and pages of a catalogue of that size
 *   npm run bench -- --baseline    also measures a bare Next page and stores the result
 */
import { readFlags } from "./lib/settings.mjs"
import { runBench } from "./lib/run-bench.mjs"

await runBench(
  readFlags(process.argv.slice(2), { withValue: ["products", "page-store"] }).flags,
)

/**
 * `npm run bench`: how fast the shop is, on a throw-away shop of its own. Medians of
 * three runs; the command used stands beside each number. Fails when a page loads more
 * JavaScript than its budget.
 *
 *   npm run bench                  everything, about five minutes
 *   npm run bench -- --baseline    measures a bare Next page again and stores it
 */
import { readFlags } from "./lib/settings.mjs"
import { runBench } from "./lib/run-bench.mjs"

await runBench(readFlags(process.argv.slice(2)).flags)

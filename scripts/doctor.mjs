/**
 * `npm run doctor`: checks the invariants of stock, orders and work in this shop, and
 * repairs what has only one correct repair. Works on a running shop and on the database
 * of a stopped one.
 *
 *   npm run doctor              checks, repairs, reports
 *   npm run doctor -- --check   only checks
 *
 * Exit code 0 when every invariant holds at the end; 1 when a violation is left or the
 * check could not run.
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-doctor.mjs").then(({ runDoctor }) => runDoctor(process.argv.slice(2)))

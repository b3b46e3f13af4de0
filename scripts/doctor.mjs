/**
 * `npm run doctor`: looks at what must hold of stock, orders and work in this shop, and puts
 * right what is certain. Works beside a running shop and on the database of a stopped one.
 *
 *   npm run doctor              looks, repairs, tells
 *   npm run doctor -- --check   only looks
 *
 * Exit code 0 when every promise holds in the end, 1 when something is left or it could not look.
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-doctor.mjs").then(({ runDoctor }) => runDoctor(process.argv.slice(2)))

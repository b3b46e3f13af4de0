/**
 * `npm test`: the tests, on a machine that has nothing but Node and git. Uses
 * a PostgreSQL and a data folder of its own, thrown away at the end; never the shop's.
 *
 *   npm test                                all of it
 *   npm test -- --only unit|http|browser    one kind
 *   npm run test:faults                     what is killed, raced and flooded; minutes
 *   npm test -- cart                        files whose path matches; Jest's own flags work too
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-tests.mjs").then(({ runTests }) => runTests(process.argv.slice(2)))

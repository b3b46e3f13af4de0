/**
 * `npm test`: the tests; needs only Node and git. Uses its own PostgreSQL and data
 * folder, which are deleted at the end; never those of the shop.
 *
 *   npm test                                all tests
 *   npm test -- --only unit|http|browser    one kind; "all" adds the long ones
 *   npm run test:faults                     tests that kill, race and flood; take minutes
 *   npm run test:faults -- --real-times     the same with production's ages and intervals
 *   npm test -- cart                        files with a matching path; Jest's own flags work too
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-tests.mjs").then(({ runTests }) => runTests(process.argv.slice(2)))

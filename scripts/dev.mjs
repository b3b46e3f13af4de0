/**
 * `npm run dev`: backend and storefront with hot reload, on their own database and data
 * folder (.data-dev), so that the shop of `npm start` stays unchanged.
 *
 * - a change in backend/src is compiled immediately and the backend restarts
 * - a change in backend/src/admin shows in the dashboard without a restart
 * - a change in storefront/ shows in the open page
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-dev.mjs").then(({ runDev }) => runDev())

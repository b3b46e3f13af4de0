/**
 * `npm start`: a running shop from a clean clone. Installs, builds, migrates and seeds
 * what is missing, then keeps database, backend and storefront running until Ctrl-C.
 *
 *   npm start                      the shop in .data on ports 9000 and 8000
 *   npm start -- --reset [--yes]   deletes the shop's data first; asks unless --yes is given
 */
import { createRequire } from "node:module"

const { describeNodeTooOld } = createRequire(import.meta.url)("./lib/node-version.cjs")
const tooOld = describeNodeTooOld(process.version)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
import("./lib/run-shop.mjs").then(({ runShop }) => runShop(process.argv.slice(2)))

/**
 * `npm run try-node -- 24`: runs the unit tests and a start of the shop on another Node
 * from the package registry. The shop starts in a throw-away folder on free ports and is
 * stopped when its first page responds.
 *
 *   npm run try-node -- 22 24.21.0             several versions, whole or in part
 *   npm run try-node -- 24 --no-start          the unit tests alone
 *   npm run try-node -- 24 --no-unit           the start alone
 */
import { runTryNode } from "./lib/run-try-node.mjs"

await runTryNode(process.argv.slice(2))

/** Paths and builders that the import rules share. */

const contracts = "^backend/src/contracts/"
/** SQL over the shop's tables, shared by the backend, its tests and `npm run doctor`. */
const invariants = "^backend/src/invariants/index\\.ts$"
/** The plugin's options: their types, and the code that reads them. */
const options = "^backend/src/options/index\\.ts$"
const source =
  "^(backend|storefront|pictures)/(src|content)/|^(scripts|integration-tests)/|^[^/]+\\.ts$"
const framework = "^node_modules/@medusajs/framework/"
/** What other folders may call of a feature: its workflows, not their steps or rules. */
const workflows = "^backend/src/workflows/(?!core-hooks/)[^/]+/[^/]+\\.ts$"
/** The queries of a feature that other folders may call. */
const queries = "^backend/src/queries/[^/]+/[^/]+\\.ts$"
const coreFlows = "^node_modules/@medusajs/medusa/core-flows"
const test = "\\.(test|spec)\\.(ts|tsx|mjs)$"

/** Packages that pure rules and contracts must not reach, not even indirectly. */
const impure =
  "(^|/)node_modules/(@medusajs/(?!framework/dist/(types|deps/zod))|next/|react)"

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to })

/** Files of a room; its tests may import more. @param {string} path */
const files = (path) => ({ path, pathNot: test })

/** Allows contracts, these rooms and any package; nothing else. @param {string[]} rooms */
const onlyRooms = (...rooms) => ({ path: source, pathNot: [contracts].concat(rooms) })

module.exports = {
  contracts,
  invariants,
  options,
  framework,
  workflows,
  queries,
  coreFlows,
  test,
  impure,
  wall,
  files,
  onlyRooms,
}

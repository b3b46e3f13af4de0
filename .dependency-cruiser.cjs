const path = require("node:path")
const backend = require("./scripts/walls/backend.cjs")
const { contracts, invariants, test, wall, files } = require("./scripts/walls/parts.cjs")
const storefront = require("./scripts/walls/storefront.cjs")

/**
 * Import rules: which folder may import which. Folder names are captured (`$1`), so that
 * a new feature is covered from its first file. `scripts/walls.test.mjs` breaks every
 * rule once.
 *
 * Direction: api | subscribers | jobs → workflows → queries → modules → contracts
 *            app → features → ui, lib, content, config
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    wall(
      "no-circle",
      "Two files that need each other are one file; shared types have a file of their own.",
      {},
      { circular: true },
    ),
    wall(
      "declared-packages",
      "Every imported package is named in the package.json of its workspace.",
      files("^(backend|storefront|pictures|scripts)/"),
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
    ),
    wall(
      "what-runs-is-shipped",
      "A package that the running shop loads is no devDependency.",
      {
        path: "^(backend|storefront)/src/",
        pathNot: [test, "^backend/src/admin/"],
      },
      {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["npm", "npm-peer", "type-only"],
      },
    ),
    wall(
      "no-unresolved",
      "An import that leads nowhere.",
      { pathNot: "\\.d\\.ts$" },
      { couldNotResolve: true },
    ),

    ...backend,
    ...storefront,

    // --- tests and tools
    wall(
      "tests-speak-http",
      "What needs something running knows contracts, invariants and HTTP, not the source of either half.",
      { path: "^integration-tests/" },
      { path: "^(backend|storefront)/", pathNot: [contracts, invariants] },
    ),
    wall(
      "one-room-of-tests-each",
      "Test folders share support, not each other.",
      { path: "^integration-tests/([^/]+)/" },
      {
        path: "^integration-tests/",
        pathNot: ["^integration-tests/$1/", "^integration-tests/support/"],
      },
    ),
    wall(
      "source-never-imports-tools",
      "Scripts and tests are not part of what runs.",
      files("^(backend|storefront)/src/"),
      { path: "^(scripts|integration-tests)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.next|\\.data|coverage)/" },
    tsConfig: { fileName: path.join(__dirname, "tsconfig.walls.json") },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
    cache: { folder: "node_modules/.cache/dependency-cruiser", strategy: "content" },
  },
}

/** Import rules of the storefront. `scripts/walls.test.mjs` breaks every rule once. */
const { contracts, wall } = require("./parts.cjs")

module.exports = [
  wall(
    "storefront-knows-contracts",
    "The two halves share words, nothing else.",
    { path: "^storefront/" },
    { path: "^(backend|integration-tests)/|^[^/]+\\.ts$", pathNot: contracts },
  ),
  wall(
    "backend-never-imports-storefront",
    "The backend serves any storefront.",
    { path: "^backend/" },
    { path: "^storefront/" },
  ),
  wall(
    "app-uses-doors",
    "A page composes features through index.ts and server.ts.",
    { path: "^storefront/src/(app/|proxy)" },
    {
      path: "^storefront/src/features/",
      pathNot: "^storefront/src/features/[^/]+/(index|server)\\.tsx?$",
    },
  ),
  wall(
    "features-are-apart",
    "Two features meet in a page, or in a third feature.",
    { path: "^storefront/src/features/([^/]+)/" },
    {
      path: "^storefront/src/",
      pathNot: [
        "^storefront/src/features/$1/",
        "^storefront/src/(ui|lib|content|config|styles)/",
      ],
    },
  ),
  wall(
    "ui-knows-nothing",
    "A part knows its neighbours and lib, never data, features or routes.",
    { path: "^storefront/src/ui/" },
    { path: "^storefront/src/", pathNot: "^storefront/src/(ui|lib|styles)/" },
  ),
  wall(
    "lib-knows-config",
    "What lib offers works for every feature.",
    { path: "^storefront/src/lib/" },
    { path: "^storefront/src/", pathNot: "^storefront/src/(lib|config)/" },
  ),
  wall(
    "config-and-content-stand-below",
    "Settings and words depend on no feature, part or page.",
    { path: "^storefront/src/(config|content)/" },
    {
      path: "^storefront/src/",
      pathNot: ["^storefront/src/(config|content)/", "^storefront/src/lib/"],
    },
  ),
]

/** Import rules of the backend. `scripts/walls.test.mjs` breaks every rule once. */
const {
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
} = require("./parts.cjs")

module.exports = [
  wall(
    "contracts-import-nothing",
    "The words spoken over HTTP depend on nothing.",
    files(contracts),
    { pathNot: contracts },
  ),
  wall(
    "invariants-know-contracts",
    "Invariants are SQL as text: tests and scripts read them without loading the plugin.",
    files("^backend/src/invariants/"),
    { pathNot: [contracts, "^backend/src/invariants/"] },
  ),
  wall(
    "options-know-contracts",
    "Options are plain values; a feature reads them, they know no feature.",
    files("^backend/src/options/"),
    { pathNot: [contracts, framework, "^backend/src/options/"] },
  ),
  wall(
    "modules-are-islands",
    "A module knows its own tables, the contracts and the framework; of passwords, Medusa's own way to store them.",
    files("^backend/src/modules/([^/]+)/"),
    {
      pathNot: [
        contracts,
        invariants,
        options,
        framework,
        "^backend/src/modules/$1/",
        "^node_modules/scrypt-kdf/",
        // Only `hardening` uses these two; see the wall below.
        "^(node:)?(diagnostics_channel|http)$",
        "^node_modules/helmet/",
      ],
    },
  ),
  wall(
    "only-hardening-changes-the-process",
    "Node's channels and helmet change every request of the process: one module uses them, behind options.",
    { path: "^backend/src/", pathNot: ["^backend/src/modules/hardening/", test] },
    { path: "^(node:)?diagnostics_channel$|^node_modules/helmet/" },
  ),
  wall(
    "rules-are-pure",
    "A rule knows its neighbours, the rules of modules and of sales, contracts and content; of Medusa only types.",
    files("^(backend/src/.+/rules)/"),
    {
      pathNot: [
        contracts,
        "^$1/",
        "^backend/src/modules/[^/]+/rules/",
        "^backend/src/queries/sales/rules/",
        "^backend/content/",
      ],
      dependencyTypesNot: ["type-only"],
    },
  ),
  wall(
    "storefront-rules-are-pure",
    "A rule knows its neighbours, contracts, lib, config and zod; of its feature only types.",
    files("^(storefront/src/.+/rules)/"),
    {
      pathNot: [contracts, "^$1/", "^storefront/src/(lib|config)/", "^node_modules/zod/"],
      dependencyTypesNot: ["type-only"],
    },
  ),
  wall(
    "rules-reach-nothing-impure",
    "Not even through others: no Medusa, Next or React behind a rule.",
    files("/rules/"),
    { path: impure, reachable: true },
  ),
  wall(
    "links-know-modules-only",
    "A link ties the doors of two modules.",
    { path: "^backend/src/links/" },
    {
      pathNot: [
        "^backend/src/modules/[^/]+/index\\.ts$",
        framework,
        "^node_modules/@medusajs/medusa/",
      ],
    },
  ),
  wall(
    "queries-stay-inside",
    "A query knows modules' doors and rules, providers' rules, contracts and other queries. It calls no workflow.",
    files("^backend/src/queries/"),
    onlyRooms(
      invariants,
      options,
      "^backend/content/",
      "^backend/src/(modules/[^/]+/index\\.ts$|(modules|providers)/[^/]+/rules/)",
      "^backend/src/queries/",
    ),
  ),
  wall(
    "queries-never-write",
    "A query runs none of core's workflows, which may write; one only reads an order's detail.",
    {
      path: "^backend/src/queries/",
      pathNot: [test, "^backend/src/queries/order/look-up-order\\.ts$"],
    },
    { path: coreFlows },
  ),
  wall(
    "workflows-stay-inside",
    "A workflow knows modules' doors and rules, contracts, seed content, queries and other workflows; of a provider its client and rules.",
    files("^backend/src/workflows/"),
    onlyRooms(
      invariants,
      options,
      "^backend/content/",
      "^backend/src/modules/[^/]+/(index\\.ts$|rules/)",
      "^backend/src/providers/[^/]+/((open|release)-[^/]+\\.ts$|rules/)",
      "^backend/src/queries/",
      "^backend/src/workflows/",
    ),
  ),
  wall(
    "workflows-keep-their-steps",
    "Another feature is called by its workflows, never by its steps.",
    { path: "^backend/src/workflows/([^/]+)/", pathNot: "/workflows/core-hooks/" },
    {
      path: "^backend/src/workflows/[^/]+/steps/",
      pathNot: "^backend/src/workflows/$1/",
    },
  ),
  wall(
    "mail-knows-no-feature",
    "How a mail is made depends on who sends it, not on what it is about.",
    files("^backend/src/workflows/mail/"),
    onlyRooms("^backend/src/workflows/mail/", "^backend/src/queries/shop-settings/"),
  ),
  wall(
    "nobody-imports-core-hooks",
    "Medusa calls the hooks.",
    { pathNot: "^backend/src/workflows/core-hooks/" },
    { path: "^backend/src/workflows/core-hooks/" },
  ),
  wall(
    "api-calls-workflows",
    "A route knows workflows, queries, contracts and the key of a module.",
    files("^backend/src/api/"),
    onlyRooms(
      options,
      workflows,
      queries,
      "^backend/src/modules/[^/]+/index\\.ts$",
      "^backend/src/api/",
    ),
  ),
  wall(
    "api-folders-are-apart",
    "A resource's folder is its own; what two need stands above both.",
    { path: "^backend/src/api/(store|admin)/([^/]+)/" },
    { path: "^backend/src/api/[^/]+/[^/]+/", pathNot: "^backend/src/api/$1/$2/" },
  ),
  wall(
    "subscribers-and-jobs-call-workflows",
    "What happens on an event or a clock is a workflow.",
    files("^backend/src/(subscribers|jobs)/"),
    { pathNot: [contracts, framework, coreFlows, options, workflows] },
  ),
  wall(
    "search-indexes-are-definitions",
    "An index says which fields it has; what stands in them is search's own query and rules.",
    files("^backend/src/search/"),
    {
      pathNot: [contracts, framework, "^backend/src/queries/search/(rules/)?[^/]+$"],
    },
  ),
  wall(
    "providers-stand-alone",
    "A provider knows its own family (mail, mail-smtp), the contracts and packages.",
    files("^backend/src/providers/([^/-]+)[-/]"),
    onlyRooms("^backend/src/providers/$1/", "^backend/src/providers/$1-"),
  ),
  wall(
    "scripts-call-workflows",
    "A script run by hand calls a workflow.",
    { path: "^backend/src/(migration-)?scripts/" },
    { pathNot: [contracts, framework, options, workflows] },
  ),
  wall(
    "admin-knows-contracts",
    "The dashboard's pages run in a browser: contracts and their own parts.",
    files("^backend/src/admin/"),
    onlyRooms("^backend/src/admin/"),
  ),
  wall(
    "content-is-data",
    "Catalogue and articles are data about the contracts' words, worded by modules' rules.",
    { path: "^backend/content/" },
    onlyRooms("^backend/(content|src/modules/[^/]+/rules)/", "^scripts/.*claims"),
  ),

  wall(
    "drawings-know-the-manifest",
    "A drawing knows its neighbours, the manifest of the pictures and their true colours.",
    { path: "^pictures/" },
    onlyRooms("^pictures/src/", "^backend/content/pictures/"),
  ),
  wall(
    "nobody-imports-drawings",
    "The shop uses the committed files; only `npm run draw` draws.",
    { pathNot: "^pictures/" },
    { path: "^pictures/" },
  ),
]

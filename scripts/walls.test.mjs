import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

const root = join(__dirname, "..")
const config = require("../.dependency-cruiser.cjs")

/**
 * Targets of the imports below; every file exists in the small repository that this test
 * builds.
 */
const rooms = {
  contracts: "backend/src/contracts/index.ts",
  invariants: "backend/src/invariants/index.ts",
  options: "backend/src/options/index.ts",
  module: "backend/src/modules/alpha/index.ts",
  moduleService: "backend/src/modules/alpha/service.ts",
  moduleRule: "backend/src/modules/alpha/rules/decide.ts",
  otherModule: "backend/src/modules/beta/index.ts",
  link: "backend/src/links/alpha-beta.ts",
  workflow: "backend/src/workflows/alpha/do-it.ts",
  step: "backend/src/workflows/alpha/steps/one.ts",
  query: "backend/src/queries/alpha/read-it.ts",
  queryRule: "backend/src/queries/alpha/rules/decide.ts",
  hook: "backend/src/workflows/core-hooks/add-to-cart.ts",
  route: "backend/src/api/store/alphas/route.ts",
  otherRoute: "backend/src/api/store/betas/validators.ts",
  provider: "backend/src/providers/mail/send.ts",
  admin: "backend/src/admin/widgets/alpha.ts",
  content: "backend/content/catalog/index.ts",
  manifest: "backend/content/pictures/index.ts",
  drawing: "pictures/src/scenes.ts",
  app: "storefront/src/app/page.ts",
  door: "storefront/src/features/alpha/index.ts",
  serverDoor: "storefront/src/features/alpha/server.ts",
  data: "storefront/src/features/alpha/data.ts",
  actions: "storefront/src/features/alpha/actions.ts",
  otherDoor: "storefront/src/features/beta/index.ts",
  ui: "storefront/src/ui/button.ts",
  lib: "storefront/src/lib/country.ts",
  config: "storefront/src/config/env.ts",
  words: "storefront/src/content/pages.ts",
  support: "integration-tests/support/people.ts",
  httpTest: "integration-tests/http/alpha/cart.ts",
  tool: "scripts/lib/root.mjs",
}

const dependencies = [
  "@medusajs/framework",
  "@medusajs/medusa",
  "helmet",
  "next",
  "react",
  "zod",
]
const devDependencies = ["eslint"]
const coreFlows = "@medusajs/medusa/core-flows"
const packages = [...dependencies, ...devDependencies, "undeclared"]

/**
 * [rule, from, to]: `to` is one of the rooms above or a package; a null rule means that
 * the import is allowed.
 */
const temptations = [
  ["contracts-import-nothing", "backend/src/contracts/words.ts", "zod"],
  [null, "backend/src/contracts/more.ts", "contracts"],

  ["invariants-know-contracts", "backend/src/invariants/a.ts", "module"],
  ["invariants-know-contracts", "backend/src/invariants/b.ts", "zod"],
  [null, "backend/src/invariants/c.ts", "contracts"],

  ["options-know-contracts", "backend/src/options/a.ts", "module"],
  [null, "backend/src/options/b.ts", "@medusajs/framework"],
  ["only-hardening-changes-the-process", "backend/src/api/gamma.ts", "helmet"],
  [null, "backend/src/modules/hardening/a.ts", "helmet"],

  ["modules-are-islands", "backend/src/modules/gamma/a.ts", "otherModule"],
  ["modules-are-islands", "backend/src/modules/gamma/b.ts", "workflow"],
  ["modules-are-islands", "backend/src/modules/gamma/c.ts", "zod"],
  [null, "backend/src/modules/gamma/d.ts", "contracts"],
  [null, "backend/src/modules/gamma/f.ts", "invariants"],
  [null, "backend/src/modules/gamma/h.ts", "options"],
  [null, "backend/src/modules/gamma/e.ts", "@medusajs/framework"],

  ["rules-are-pure", "backend/src/modules/gamma/rules/a.ts", "zod"],
  ["rules-are-pure", "backend/src/workflows/gamma/rules/b.ts", "workflow"],
  ["rules-are-pure", "backend/src/workflows/gamma/rules/c.ts", "module"],
  [null, "backend/src/workflows/gamma/rules/d.ts", "moduleRule"],
  ["storefront-rules-are-pure", "storefront/src/features/gamma/rules/a.ts", "ui"],
  [null, "storefront/src/features/gamma/rules/b.ts", "lib"],
  ["rules-reach-nothing-impure", "storefront/src/features/gamma/rules/c.ts", "config"],

  ["links-know-modules-only", "backend/src/links/a.ts", "moduleService"],
  [null, "backend/src/links/b.ts", "module"],
  [null, "backend/src/links/c.ts", "@medusajs/medusa"],

  ["queries-stay-inside", "backend/src/queries/gamma/a.ts", "workflow"],
  ["queries-stay-inside", "backend/src/queries/gamma/b.ts", "route"],
  ["queries-stay-inside", "backend/src/queries/gamma/c.ts", "moduleService"],
  ["queries-never-write", "backend/src/queries/gamma/d.ts", coreFlows],
  [null, "backend/src/queries/gamma/e.ts", "query"],
  [null, "backend/src/queries/gamma/f.ts", "moduleRule"],
  [null, "backend/src/queries/gamma/g.ts", "@medusajs/framework"],
  ["modules-are-islands", "backend/src/modules/gamma/g.ts", "query"],

  ["workflows-stay-inside", "backend/src/workflows/gamma/a.ts", "route"],
  ["workflows-stay-inside", "backend/src/workflows/gamma/b.ts", "moduleService"],
  ["workflows-stay-inside", "backend/src/workflows/gamma/c.ts", "provider"],
  [null, "backend/src/workflows/gamma/d.ts", "module"],
  [null, "backend/src/workflows/gamma/e.ts", "workflow"],
  [null, "backend/src/workflows/gamma/h.ts", "query"],
  [null, "backend/src/workflows/gamma/i.ts", "queryRule"],
  ["workflows-keep-their-steps", "backend/src/workflows/gamma/f.ts", "step"],
  [null, "backend/src/workflows/core-hooks/gamma.ts", "step"],
  ["mail-knows-no-feature", "backend/src/workflows/mail/a.ts", "workflow"],
  [null, "backend/src/workflows/mail/b.ts", "contracts"],
  ["nobody-imports-core-hooks", "backend/src/workflows/gamma/g.ts", "hook"],

  ["api-calls-workflows", "backend/src/api/store/gammas/a.ts", "moduleService"],
  ["api-calls-workflows", "backend/src/api/store/gammas/b.ts", "moduleRule"],
  ["api-calls-workflows", "backend/src/api/store/gammas/c.ts", "step"],
  ["api-calls-workflows", "backend/src/api/store/gammas/d.ts", "admin"],
  ["api-calls-workflows", "backend/src/api/store/gammas/g.ts", "queryRule"],
  [null, "backend/src/api/store/gammas/e.ts", "workflow"],
  [null, "backend/src/api/store/gammas/h.ts", "query"],
  ["api-folders-are-apart", "backend/src/api/store/gammas/f.ts", "otherRoute"],

  ["subscribers-and-jobs-call-workflows", "backend/src/subscribers/a.ts", "module"],
  ["subscribers-and-jobs-call-workflows", "backend/src/jobs/b.ts", "route"],
  ["search-indexes-are-definitions", "backend/src/search/a.ts", "workflow"],
  ["search-indexes-are-definitions", "backend/src/search/b.ts", "module"],
  [null, "backend/src/search/c.ts", "@medusajs/framework"],
  [null, "backend/src/jobs/c.ts", "workflow"],

  ["providers-stand-alone", "backend/src/providers/gamma/a.ts", "provider"],
  [null, "backend/src/providers/mail-smtp/b.ts", "provider"],
  ["scripts-call-workflows", "backend/src/scripts/a.ts", "content"],
  [null, "backend/src/scripts/b.ts", "workflow"],
  ["admin-knows-contracts", "backend/src/admin/routes/a.ts", "workflow"],
  ["admin-knows-contracts", "backend/src/admin/routes/c.ts", "query"],
  [null, "backend/src/admin/routes/b.ts", "contracts"],
  ["content-is-data", "backend/content/catalog/a.ts", "workflow"],
  ["drawings-know-the-manifest", "pictures/src/a.ts", "content"],
  [null, "pictures/src/b.ts", "manifest"],
  ["nobody-imports-drawings", "backend/content/pictures/a.ts", "drawing"],

  ["storefront-knows-contracts", "storefront/src/lib/a.ts", "module"],
  [null, "storefront/src/lib/b.ts", "contracts"],
  ["backend-never-imports-storefront", "backend/content/catalog/b.ts", "lib"],
  ["app-uses-doors", "storefront/src/app/a.ts", "data"],
  ["app-uses-doors", "storefront/src/app/b.ts", "actions"],
  [null, "storefront/src/app/c.ts", "door"],
  [null, "storefront/src/app/d.ts", "serverDoor"],
  ["features-are-apart", "storefront/src/features/gamma/a.ts", "door"],
  ["features-are-apart", "storefront/src/features/gamma/b.ts", "app"],
  [null, "storefront/src/features/gamma/c.ts", "ui"],
  ["ui-knows-nothing", "storefront/src/ui/a.ts", "otherDoor"],
  [null, "storefront/src/ui/b.ts", "lib"],
  ["lib-knows-config", "storefront/src/lib/c.ts", "ui"],
  ["config-and-content-stand-below", "storefront/src/config/a.ts", "ui"],
  ["config-and-content-stand-below", "storefront/src/content/b.ts", "door"],

  ["tests-speak-http", "integration-tests/http/gamma/a.ts", "workflow"],
  ["tests-speak-http", "integration-tests/browser/b.ts", "lib"],
  [null, "integration-tests/http/gamma/c.ts", "contracts"],
  [null, "integration-tests/http/gamma/d.ts", "invariants"],
  [null, "integration-tests/browser/d.ts", "support"],
  ["one-room-of-tests-each", "integration-tests/browser/e.ts", "httpTest"],
  ["source-never-imports-tools", "storefront/src/lib/d.ts", "tool"],

  ["declared-packages", "storefront/src/lib/e.ts", "undeclared"],
  ["what-runs-is-shipped", "storefront/src/lib/g.ts", "eslint"],
  ["no-unresolved", "storefront/src/lib/f.ts", "no-such-package"],
  ["no-circle", "storefront/src/lib/circle.ts", "lib"],
]

/**
 * Builds the small repository, runs the import rules on it, and returns the rules that
 * each file broke.
 */
function readViolations(house) {
  const write = (file, text) => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }))
    write(`node_modules/${name}/index.js`, "module.exports = {}")
  }
  write(`node_modules/${coreFlows}/index.js`, "module.exports = {}")
  const list = (names) => Object.fromEntries(names.map((name) => [name, "*"]))
  const manifest = {
    dependencies: list(dependencies),
    devDependencies: list(devDependencies),
  }
  for (const workspace of ["", "backend/", "pictures/", "storefront/"]) {
    write(`${workspace}package.json`, JSON.stringify(manifest))
  }
  write("medusa-config.ts", "export const here = 1")
  for (const file of Object.values(rooms)) write(file, "export const here = 1")
  write(rooms.config, 'import "next"\nexport const here = 1')
  write(rooms.lib, 'import { here } from "./circle"\nexport { here }')
  for (const [, from, to] of temptations) {
    const up = "../".repeat(from.split("/").length - 1)
    const target = rooms[to] ? `${up}${rooms[to].replace(/\.m?tsx?$/, "")}` : to
    write(from, `import * as there from "${target}"\nexport const here = there`)
  }
  for (const file of [
    ".dependency-cruiser.cjs",
    "scripts/walls",
    "tsconfig.walls.json",
  ]) {
    cpSync(join(root, file), join(house, file), { recursive: true })
  }
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      command,
      "--config=.dependency-cruiser.cjs",
      "--output-type=json",
      "--no-cache",
    ].concat(["backend", "pictures", "storefront", "integration-tests", "scripts"]),
    { cwd: house, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  )
  if (!stdout) throw new Error(stderr)
  const broken = new Map()
  for (const { from, rule } of JSON.parse(stdout).summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name])
  }
  return broken
}

describe("the import rules", () => {
  let house
  let broken
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "walls-"))
    broken = readViolations(house)
  }, 60_000)
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  const forbidden = temptations.filter(([rule]) => rule)
  const allowed = temptations.filter(([rule]) => !rule)

  it.each(forbidden)("%s: %s may not import %s", (rule, from) => {
    expect(broken.get(from) ?? []).toContain(rule)
  })

  it.each(allowed.map(([, from, to]) => [from, to]))("%s may import %s", (from) => {
    expect(broken.get(from) ?? []).toEqual([])
  })

  it("are each broken once", () => {
    const tempted = new Set(forbidden.map(([rule]) => rule))
    const untempted = config.forbidden.filter(({ name }) => !tempted.has(name))
    expect(untempted.map(({ name }) => name)).toEqual([])
  })
})

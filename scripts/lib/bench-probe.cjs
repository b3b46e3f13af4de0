/**
 * Loaded into the backend only by `npm run bench`. Counts the reads of the plugin and the
 * SQL statements of the whole process, and measures its CPU time. On SIGUSR2 it writes
 * the figures since the last signal to the file that BENCH_PROBE names.
 *
 * A read of the plugin is a call of `query.graph`, of raw SQL or of the price calculation
 * from a file of the plugin. Reads by core's workflows themselves are not counted.
 */
const { renameSync, writeFileSync } = require("node:fs")
const Module = require("node:module")

const file = process.env.BENCH_PROBE
const plugin = /[\\/]src[\\/](api|queries|workflows|search|subscribers|jobs)[\\/]/
const between = /bench-probe\.cjs|[\\/]node_modules[\\/]knex[\\/]|node:internal/

/** @type {string[]} */
let reads = []
let statements = 0
let cpu = process.cpuUsage()

function isOwnCall() {
  const lines = (new Error().stack ?? "").split("\n").slice(1)
  return plugin.test(lines.find((line) => !between.test(line)) ?? "")
}

/** @typedef {(this: object, ...given: { entity: string }[]) => unknown} Method */
/** @typedef {{ prototype: Record<string, Method> }} Watched   a class of a package */
/** @typedef {Watched & { Query: Watched, default: Watched }} Exports   of one of the files below */

/** @param {Watched} type @param {string} method @param {(first?: { entity: string }) => void} note */
function watch({ prototype }, method, note) {
  const original = prototype[method]
  if (!original) throw new Error(`No method ${method} to watch`)
  prototype[method] = function watched(...given) {
    note(given[0])
    return original.apply(this, given)
  }
}

/** @param {string} what */
const noteRead = (what) => {
  if (isOwnCall()) reads.push(what)
}

/**
 * For the file of a package, the exports to observe.
 * @type {[RegExp, (exports: Exports) => void][]}
 */
const watches = [
  [
    /@medusajs[\\/]query[\\/]dist[\\/]query[\\/]query\.js$/,
    ({ Query }) => watch(Query, "graph", (config) => noteRead(config?.entity ?? "")),
  ],
  [
    /@medusajs[\\/]pricing[\\/]dist[\\/]services[\\/]pricing-module\.js$/,
    (service) => watch(service.default, "calculatePrices", () => noteRead("(prices)")),
  ],
  [
    /[\\/]knex[\\/]lib[\\/]client\.js$/,
    (Client) => watch(Client, "raw", () => noteRead("(sql)")),
  ],
  [
    /[\\/]pg[\\/]lib[\\/]client\.js$/,
    (Client) => watch(Client, "query", () => (statements += 1)),
  ],
]

if (file) {
  // Node's own method, which its types leave out.
  /** @type {{ _compile: (this: { exports: Exports }, code: string, name: string, ...rest: unknown[]) => unknown }} */
  const loading = Object(Module.prototype)
  const compile = loading._compile
  loading._compile = function compiled(code, name, ...rest) {
    const result = compile.call(this, code, name, ...rest)
    for (const [path, begin] of watches) if (path.test(name)) begin(this.exports)
    return result
  }
  process.on("SIGUSR2", () => {
    const { user, system } = process.cpuUsage(cpu)
    const figures = { reads, statements, cpuMs: (user + system) / 1000 }
    writeFileSync(`${file}.new`, JSON.stringify(figures))
    renameSync(`${file}.new`, file)
    reads = []
    statements = 0
    cpu = process.cpuUsage()
  })
}

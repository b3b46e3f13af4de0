/**
 * Checks the licence of every package in package-lock.json, for every platform. Fails
 * when one is neither on the list nor a known exception.
 */
import { readFileSync } from "node:fs"
import path from "node:path"
import { listLicenceErrors } from "./lib/licences.mjs"
import { root } from "./lib/root.mjs"

/** @type {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, link?: boolean }> }} */
const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"))
const packages = Object.entries(lock.packages)
  .filter(([place, { link }]) => place.includes("node_modules/") && !link)
  .map(([place, { version = "", license, dev = false }]) => ({
    name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
    licence: license,
    dev,
  }))

const faults = listLicenceErrors(packages)
for (const fault of faults) console.error(fault)
console.log(`licences: ${packages.length} packages, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0

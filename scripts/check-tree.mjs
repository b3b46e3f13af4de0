/**
 * Checks every file that git tracks or would add: no secret, no registry address, no path
 * of a developer's machine, no flag that enables the role module, no bad name.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { findNameError, listTextErrors } from "./lib/forbidden-text.mjs"
import { root } from "./lib/root.mjs"

const isBinary = /\.(woff2?|png|jpg|ico|avif|webp|gz)$/

const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
const names = execFileSync("git", list, { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((name) => name !== "" && existsSync(path.join(root, name)))

const faults = names.flatMap((name) => [
  ...[findNameError(name)].filter((fault) => fault !== undefined),
  ...(isBinary.test(name)
    ? []
    : listTextErrors(name, readFileSync(path.join(root, name), "utf8"))),
])
if (/^(true|1|yes|on)$/i.test(process.env.MEDUSA_FF_RBAC ?? "")) {
  faults.push("MEDUSA_FF_RBAC is on in this environment. Unset it.")
}
for (const fault of faults) console.error(fault)
console.log(`tree: ${names.length} files, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0

/**
 * Runs after every npm install: applies patches/ to the installed packages. Does nothing
 * if there are no patches or patch-package is missing, so that an install without our
 * sources still works.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const tool = path.join(root, "node_modules/patch-package/index.js")

if (existsSync(path.join(root, "patches")) && existsSync(tool)) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, "--error-on-fail"],
    { cwd: root, encoding: "utf8" },
  )
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    process.exit(1)
  }
}

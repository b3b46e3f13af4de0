/** Installs the packages of package-lock.json, unless they are installed already. */
import { ensureInstalled, printError } from "./lib/run-shop.mjs"
import { createSteps } from "./lib/steps.mjs"

try {
  await ensureInstalled(createSteps())
} catch (error) {
  printError(error)
  process.exit(1)
}

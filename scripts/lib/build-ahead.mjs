import { constants } from "node:os"
import path from "node:path"
import { buildIfStale, listArtefacts } from "./build.mjs"
import { formatElapsed } from "./steps.mjs"

/**
 * Builds the dashboard and the storefront while other tests run, at the lowest priority: it
 * takes only the time that those tests leave idle. Prints one line for each build, at its end.
 * The plugin must be built already.
 *
 * @param {{ root: string, folder: string, steps: import("./steps.mjs").Steps, signal: AbortSignal }} place
 */
export async function buildAhead({ root, folder, steps, signal }) {
  const { app, storefront } = listArtefacts(root)
  const log = path.join(folder, "build.log")
  const priority = constants.priority.PRIORITY_LOW
  for (const artefact of [app, storefront]) {
    const begun = Date.now()
    const isBuilt = await buildIfStale(root, artefact, { log, signal, priority })
    const took = formatElapsed(Date.now() - begun)
    if (isBuilt) steps.print(`✓ ${artefact.title}, beside the tests  ${took}`)
  }
}

import path from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of the repository, independent of the current folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Medusa's command line, to be run with the Node of this process. */
export const medusaCli = path.join(root, "node_modules/@medusajs/cli/cli.js")

import path from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of the repository, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Medusa's command line, to be run with this process' own Node. */
export const medusaCli = path.join(root, "node_modules/@medusajs/cli/cli.js")

import { createRequire } from "node:module"
import path from "node:path"

const load = createRequire(__filename)

/**
 * A file of a package that the package exports under no name: `file` is relative to the folder
 * of its entry. The caller says what it holds.
 */
export function loadInside(entry: string, file: string): unknown {
  return load(path.join(path.dirname(load.resolve(entry)), file))
}

import { createRequire } from "node:module"
import path from "node:path"

const load = createRequire(__filename)

/**
 * A file that its package does not export: `file` is relative to the folder
 * of its entry. The caller states its type.
 */
export function loadInside(entry: string, file: string): unknown {
  return load(path.join(path.dirname(load.resolve(entry)), file))
}

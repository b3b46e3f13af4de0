import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import ts from "typescript"
import { root } from "./root.mjs"
import { listTextFiles } from "./text-files.mjs"

/**
 * Every regular expression in the source of backend and storefront, with its file; and
 * the files that build one at run time (`new RegExp(…)`), since those patterns are not in
 * the source.
 *
 * @returns {{ written: { file: string, pattern: RegExp }[], building: string[] }}
 */
export function listPatterns() {
  /** @type {{ file: string, pattern: RegExp }[]} */
  const written = []
  /** @type {Set<string>} */
  const building = new Set()
  const paths = ["backend/src", "storefront/src"]
    .flatMap((folder) => listTextFiles(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path))
  for (const path of paths) {
    const file = relative(root, path).replaceAll("\\", "/")
    const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const text = readFileSync(path, "utf8")
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/")
        const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
        written.push({ file, pattern })
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
      if (isCall && node.expression.getText() === "RegExp") building.add(file)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind))
  }
  return { written, building: [...building].sort() }
}

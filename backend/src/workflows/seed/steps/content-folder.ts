import path from "node:path"

/**
 * Folder of the content files (Markdown, SVG), which are read from the package and not
 * compiled.
 */
export function resolveContentFolder(name: "articles" | "pictures"): string {
  const manifest = require.resolve("@clearline/backend/package.json")
  return path.join(path.dirname(manifest), "content", name)
}

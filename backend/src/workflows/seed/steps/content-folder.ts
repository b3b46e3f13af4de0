import path from "node:path"

/** Folder of the content files (Markdown, SVG) that are read as they are, not compiled. */
export function resolveContentFolder(name: "articles" | "pictures"): string {
  const manifest = require.resolve("@clearline/backend/package.json")
  return path.join(path.dirname(manifest), "content", name)
}

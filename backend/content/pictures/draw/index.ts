/**
 * Draws every picture of the shop: `npm run draw` writes the SVG files beside
 * `../index.ts`. Give keys to draw only those: `npm run draw -- skin-base`.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { SCENES } from "./scenes"

const wanted = process.argv.slice(2)
const folder = join(__dirname, "..")
const keys = Object.keys(SCENES).filter(
  (key) => wanted.length === 0 || wanted.some((word) => key.startsWith(word)),
)

for (const key of keys) {
  const draw = SCENES[key]
  if (draw) writeFileSync(join(folder, `${key}.svg`), draw())
}
process.stdout.write(`drew ${keys.length} pictures\n`)

/**
 * Draws every picture of the shop: `npm run draw` writes the SVG files in
 * `backend/content/pictures`, and the storefront's icons and link picture. Give the
 * beginnings of keys to draw only those: `npm run draw -- skin-base`.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import sharp from "sharp"
import { icon, openGraph } from "./brand"
import { SCENES } from "./scenes"

const PICTURES = join(__dirname, "../../backend/content/pictures")
const STOREFRONT = join(__dirname, "../../storefront")

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function drawPictures(wanted: readonly string[]): number {
  const chosen = Object.entries(SCENES).filter(
    ([key]) => wanted.length === 0 || wanted.some((word) => key.startsWith(word)),
  )
  for (const [key, draw] of chosen) write(join(PICTURES, `${key}.svg`), draw())
  return chosen.length
}

async function drawBrand(): Promise<void> {
  const touch = sharp(Buffer.from(icon()), { density: 288 }).resize(180, 180)
  write(join(STOREFRONT, "public/apple-touch-icon.png"), await touch.png().toBuffer())
  const link = sharp(Buffer.from(openGraph()))
  const options = { palette: true, colours: 200, dither: 0.6, compressionLevel: 9 }
  write(join(STOREFRONT, "public/og/default.png"), await link.png(options).toBuffer())
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const count = drawPictures(wanted)
  if (wanted.length === 0) await drawBrand()
  process.stdout.write(`drew ${count} pictures\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})

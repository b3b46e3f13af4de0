import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse, type Command, type Font } from "opentype.js"
import { el, num, type Sheet } from "./sheet"

const FACES = {
  display: "@fontsource/newsreader/files/newsreader-latin-500-normal.woff",
  text: "@fontsource/hanken-grotesk/files/hanken-grotesk-latin-400-normal.woff",
  strong: "@fontsource/hanken-grotesk/files/hanken-grotesk-latin-600-normal.woff",
} as const

export type Face = keyof typeof FACES

/** Outlines are kept in a 500-unit em: sharp at any size drawn here, short in the file. */
const EM = 500
const fonts = new Map<Face, Font>()

function loadFace(face: Face): Font {
  const known = fonts.get(face)
  if (known) return known
  const [scope, name, ...rest] = FACES[face].split("/")
  const packageFile = require.resolve(`${scope}/${name}/package.json`)
  const bytes = readFileSync(join(dirname(packageFile), ...rest))
  const font = parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  fonts.set(face, font)
  return font
}

type Run = { glyphs: { index: number; x: number }[]; width: number }

function layOut(face: Face, text: string): Run {
  const font = loadFace(face)
  const scale = EM / font.unitsPerEm
  const glyphs = [...text].map((char) => font.charToGlyph(char))
  let x = 0
  const laid = glyphs.map((glyph, i) => {
    if (glyph.index === 0)
      throw new Error(`${face} has no glyph for "${text[i]}" in "${text}"`)
    const previous = glyphs[i - 1]
    if (previous) x += font.getKerningValue(previous, glyph) * scale
    const at = x
    x += glyph.advanceWidth * scale
    return { index: glyph.index, x: at }
  })
  return { glyphs: laid, width: x }
}

export type TextStyle = {
  face?: Face
  size: number
  fill: string
  anchor?: "start" | "middle" | "end"
  /** The line is set smaller until it is no wider than this. */
  maxWidth?: number
  /** The smallest size allowed before the drawing refuses the text. */
  minSize?: number
  opacity?: number
}

/**
 * One line of text as outlines, its baseline starting at (x, y). Each glyph is defined
 * once in the sheet and used again, so a full label costs little.
 *
 * Refuses when the text cannot fit `maxWidth` at `minSize`: labels never overflow.
 */
export function text(
  sheet: Sheet,
  line: string,
  x: number,
  y: number,
  style: TextStyle,
): string {
  const { face = "text", fill, anchor = "start", maxWidth, minSize = 0, opacity } = style
  const run = layOut(face, line)
  const natural = (run.width * style.size) / EM
  const fits = maxWidth === undefined || natural <= maxWidth
  const size = fits ? style.size : (style.size * maxWidth) / natural
  if (size < minSize) {
    throw new Error(`"${line}" needs size ${num(size)}, below ${minSize}`)
  }
  const width = (run.width * size) / EM
  const start = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width
  const uses = run.glyphs.map((glyph) => {
    const id = defineGlyph(sheet, face, glyph.index)
    return id === null ? "" : `<use href="#${id}" x="${Math.round(glyph.x)}"/>`
  })
  const scale = Math.round((size / EM) * 100000) / 100000
  return el(
    "g",
    { fill, opacity, transform: `translate(${num(start)} ${num(y)}) scale(${scale})` },
    uses.join(""),
  )
}

function defineGlyph(sheet: Sheet, face: Face, index: number): string | null {
  const key = `${face[0]}${index}`
  if (!sheet.defs.has(key)) {
    const glyph = loadFace(face).glyphs.get(index)
    const data = glyph.getPath(0, 0, EM).commands.map(writeCommand).join("")
    sheet.defs.set(key, data === "" ? "" : `<path id="${key}" d="${data}"/>`)
  }
  return sheet.defs.get(key) === "" ? null : key
}

/** Written here, not by opentype.js, whose own writer loses a blank before "-0". */
function writeCommand(command: Command): string {
  const at = (...values: number[]) =>
    values.map((value) => Math.round(value) || 0).join(" ")
  switch (command.type) {
    case "Z":
      return "z"
    case "Q":
      return `Q${at(command.x1, command.y1, command.x, command.y)}`
    case "C":
      return `C${at(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
    default:
      return command.type + at(command.x, command.y)
  }
}

/** Several lines under each other. */
export function lines(
  sheet: Sheet,
  content: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: TextStyle,
): string {
  return content.map((line, i) => text(sheet, line, x, y + i * leading, style)).join("")
}

import { inflateSync } from "node:zlib"

/** Codes of a font's letters, as its map to Unicode lists them: what a text search uses. */
type Letters = Map<string, string>

const toText = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)))

/** Reads a map to Unicode: `<0001> <0004> [<0041> …]` and `<0005> <0007> <0048>`. */
function readLetters(map: string): Letters {
  const letters: Letters = new Map()
  const code = (number: number) => number.toString(16).padStart(4, "0")
  const ranges = /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*(?:\[([^\]]*)\]|<([0-9a-f]+)>)/gi
  for (const [, from = "", to = "", list, first] of map.matchAll(ranges)) {
    const start = parseInt(from, 16)
    const texts = list?.match(/[0-9a-f]{4,}/gi)
    for (let at = start; at <= parseInt(to, 16); at += 1) {
      const text = texts
        ? toText(texts[at - start] ?? "")
        : String.fromCharCode(parseInt(first ?? "0", 16) + at - start)
      letters.set(code(at), text)
    }
  }
  return letters
}

/** The objects of a PDF by number; compressed streams are inflated. */
function readObjects(pdf: Buffer): Map<string, string> {
  const file = pdf.toString("latin1")
  const objects = new Map<string, string>()
  for (const [, id = "", body = ""] of file.matchAll(
    /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g,
  )) {
    const [head = "", stream] = body.split(/stream\r?\n/, 2)
    const text =
      stream && head.includes("/FlateDecode")
        ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1")
        : ""
    objects.set(id, `${head}\n${text}`)
  }
  return objects
}

/** Letters of the fonts by the name that pages use: F1, F2 … */
function readFonts(objects: Map<string, string>): Map<string, Letters> {
  const fonts = new Map<string, Letters>()
  for (const body of objects.values()) {
    for (const [, name = "", id = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1]
      if (map) fonts.set(name, readLetters(objects.get(map) ?? ""))
    }
  }
  return fonts
}

/**
 * The text of a PDF that pdfkit wrote, as a reader's text search sees it: each piece of text
 * by its font's map to Unicode, the pieces apart by spaces. For tests alone.
 */
export function readPdfText(pdf: Buffer): string {
  const objects = readObjects(pdf)
  const fonts = readFonts(objects)
  const pieces: string[] = []
  const pages = [...objects.values()].filter((body) => body.includes("\nBT\n"))
  for (const page of pages) {
    let letters: Letters = new Map()
    for (const [, font, shown] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) letters = fonts.get(font) ?? new Map()
      const codes = (shown ?? "").match(/<[0-9a-f]*>/gi) ?? []
      const text = codes.flatMap((hex) => hex.slice(1, -1).match(/.{4}/g) ?? [])
      pieces.push(text.map((code) => letters.get(code.toLowerCase()) ?? "?").join(""))
    }
  }
  return pieces.join(" ").replace(/\s+/g, " ")
}

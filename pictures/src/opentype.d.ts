/** The little of opentype.js 1.3 that the drawings use. */
declare module "opentype.js" {
  export type Command =
    | { type: "M" | "L"; x: number; y: number }
    | { type: "Q"; x1: number; y1: number; x: number; y: number }
    | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: "Z" }
  export type Glyph = {
    index: number
    advanceWidth: number
    getPath(x: number, y: number, fontSize: number): { commands: Command[] }
  }
  export type Font = {
    unitsPerEm: number
    charToGlyph(char: string): Glyph
    glyphs: { get(index: number): Glyph }
    getKerningValue(left: Glyph, right: Glyph): number
  }
  export function parse(buffer: ArrayBuffer): Font
}

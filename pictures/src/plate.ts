import { BASES } from "../../backend/content/pictures/shades"
import { COLOUR } from "./palette"
import { clip, createSheet, d, place, writeSheet, type Sheet } from "./sheet"
import { text, type TextStyle } from "./type"

/*
 * Plates of the articles. They explain, they do not prove: no scale unless the plate says
 * so, no person, no result of anybody.
 */

type Size = { w: number; h: number }
export const HERO = { w: 1200, h: 500 }
export const CARD = { w: 480, h: 360 }
/** Width of a figure in the text; words on it are set for a phone, 26 units and more. */
export const FIGURE_WIDTH = 720

/** Colour of skin base `n`, 1 to 6. */
export const base = (n: number): string => BASES[n - 1]?.colour ?? "#d5a97f"

/** A drawing of one size on the panel's colour. */
export function plate(size: Size, body: (sheet: Sheet) => string): string {
  const sheet = createSheet(size.w, size.h)
  return writeSheet(sheet, COLOUR.panel, body(sheet))
}

/** What lies in a frame `w` × `h` with soft corners, its upper left corner at (x, y). */
export function tile(
  sheet: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  art: string,
): string {
  const frame = d`M6 0H${w - 6}Q${w} 0 ${w} 6V${h - 6}Q${w} ${h} ${w - 6} ${h}H6Q0 ${h} 0 ${h - 6}V6Q0 0 6 0z`
  return place(x, y, 1, clip(sheet, frame, art))
}

/** "Illustration, not to scale" in the lower right corner of a hero. */
export const note = (sheet: Sheet, fill: string = COLOUR.inkSoft): string =>
  text(sheet, "Illustration, not to scale", HERO.w - 30, HERO.h - 22, {
    size: 19,
    fill,
    anchor: "end",
  })

/** A title of a figure's part. */
export const title = (
  sheet: Sheet,
  words: string,
  x: number,
  y: number,
  style: Partial<TextStyle> = {},
): string =>
  text(sheet, words, x, y, { face: "strong", size: 27, fill: COLOUR.ink, ...style })

/** A line of a figure. */
export const line = (
  sheet: Sheet,
  words: string,
  x: number,
  y: number,
  style: Partial<TextStyle> = {},
): string => text(sheet, words, x, y, { size: 26, fill: COLOUR.inkSoft, ...style })

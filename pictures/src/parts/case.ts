import { COLOUR } from "../palette"
import { paint, place, rect, type Sheet } from "../sheet"
import { lyingShadow } from "./shadow"

/*
 * An open case seen from above: x and y are the upper left corner, the light comes
 * from the left, so a well's left wall throws a soft shadow into it.
 */

export type Frame = { x: number; y: number; w: number; h: number }

/** A sunk compartment. */
export function well(sheet: Sheet, frame: Frame): string {
  const { x, y, w, h } = frame
  return (
    rect(x, y, w, h, { rx: 5, fill: paint(sheet, "well") }) +
    rect(x, y, w, 5, { rx: 2.5, fill: COLOUR.shadow, "fill-opacity": 0.12 }) +
    rect(x, y, 4, h, { rx: 2, fill: COLOUR.shadow, "fill-opacity": 0.12 }) +
    rect(x + 3, y + h - 1.6, w - 6, 1.6, { rx: 0.8, fill: "#fff", "fill-opacity": 0.8 })
  )
}

/** One half of the case: a card shell with a green edge outside and a lining inside. */
export function shell(sheet: Sheet, frame: Frame, inside: string): string {
  const { x, y, w, h } = frame
  return (
    lyingShadow(x, y, w, h, 14, 8) +
    rect(x, y, w, h, { rx: 8, fill: COLOUR.accent }) +
    rect(x + 3, y + 3, w - 6, h - 6, { rx: 6, fill: paint(sheet, "card") }) +
    rect(x + 12, y + 12, w - 24, h - 24, { rx: 4, fill: "#f3eee4" }) +
    rect(x + 12, y + 12, w - 24, 4, { rx: 2, fill: COLOUR.shadow, "fill-opacity": 0.1 }) +
    rect(x + 12, y + 12, 4, h - 24, { rx: 2, fill: COLOUR.shadow, "fill-opacity": 0.1 }) +
    inside
  )
}

/** Something standing in its own drawing that here lies on its back: (x, y) is its foot's middle. */
export function lay(x: number, y: number, scale: number, art: string): string {
  return place(x, y, scale, art)
}

/** The soft edge shadow of a lying round body, `w` × `h` in the picture, foot's middle at (x, y). */
export function restShadow(x: number, y: number, w: number, h: number): string {
  return (
    rect(x - w / 2 + 3, y - h + 4, w + 3, h - 1, {
      rx: w * 0.16,
      fill: COLOUR.shadow,
      "fill-opacity": 0.14,
    }) +
    rect(x - w / 2 + 2, y - h + 3, w + 1, h - 1, {
      rx: w * 0.16,
      fill: COLOUR.shadow,
      "fill-opacity": 0.16,
    })
  )
}

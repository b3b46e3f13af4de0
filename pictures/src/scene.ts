import { COLOUR } from "./palette"
import { createSheet, place, writeSheet, type Sheet } from "./sheet"
import { groundShadow } from "./parts/shadow"

/** Size of a product picture and the height at which its things stand. */
const SIZE = 640
export const GROUND = 552

/** Something set on the ground: its middle, its scale, its width in its own units. */
export type Standing = {
  x: number
  y?: number
  scale: number
  w: number
  art: string
  /** False for what casts no shadow of its own (it stands on something). */
  shadow?: boolean
}

/** Sets things on the ground in the order given, the last in front. */
export function stand(sheet: Sheet, things: readonly Standing[]): string {
  const shadows = things
    .filter((thing) => thing.shadow !== false)
    .map((thing) =>
      groundShadow(sheet, thing.x, thing.y ?? GROUND, thing.w * thing.scale),
    )
  const art = things.map((thing) =>
    place(thing.x, thing.y ?? GROUND, thing.scale, thing.art),
  )
  return shadows.join("") + art.join("")
}

/** A product picture: 640 × 640 on the panel's colour. */
export function picture(draw: (sheet: Sheet) => string): string {
  const sheet = createSheet(SIZE, SIZE)
  return writeSheet(sheet, COLOUR.panel, draw(sheet))
}

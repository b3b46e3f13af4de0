import { COLOUR } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { glassBody, greenCap, streak, type BodyShape } from "./glass"
import { smallLabel, wrapLabel, type LabelText } from "./label"

const VIAL: BodyShape = {
  w: 42,
  h: 112,
  neck: 26,
  neckH: 8,
  shoulder: 14,
  heel: 8,
  square: 0.7,
}

/** A single-use vial of 1 ml, closed or opened. */
export function vial(sheet: Sheet, options: { open?: boolean } = {}): string {
  return (
    glassBody(sheet, VIAL, { colour: COLOUR.solution, level: 84, clear: true }) +
    streak(VIAL, 92, 66) +
    smallLabel(sheet, -21, -62, 42, 38, "1 ml") +
    (options.open ? vialMouth(sheet) : vialCap(sheet, -106))
  )
}

/** A vial of which only cap and shoulder are seen, because another stands before it. */
export function vialBehind(sheet: Sheet): string {
  return (
    rect(-21, -108, 42, 102, { rx: 10, fill: paint(sheet, "glass") }) +
    rect(-19, -84, 38, 78, { rx: 6, fill: COLOUR.solution, "fill-opacity": 0.6 }) +
    greenCap(sheet, -106, 34, 24, { ribs: 0, radius: 3 })
  )
}

/** The cap of a vial, its foot at `y`. */
export function vialCap(sheet: Sheet, y: number): string {
  return greenCap(sheet, y, 34, 24, { ribs: 9, radius: 3 })
}

/** The neck of an opened vial: thread and rim. */
function vialMouth(sheet: Sheet): string {
  const half = VIAL.neck / 2
  const y = -VIAL.h
  return (
    rect(-half - 1.5, y - 3, VIAL.neck + 3, 4, { rx: 1.5, fill: paint(sheet, "glass") }) +
    path(d`M${-half} ${y + 3}L${half} ${y + 4.4}M${-half} ${y + 6}L${half} ${y + 7.4}`, {
      stroke: COLOUR.glassEdge,
      "stroke-width": 0.8,
      "stroke-opacity": 0.7,
    })
  )
}

export const PIGMENT_10: BodyShape = {
  w: 100,
  h: 178,
  neck: 44,
  neckH: 12,
  shoulder: 30,
  heel: 12,
  square: 0.8,
}
export const PIGMENT_30: BodyShape = {
  w: 128,
  h: 262,
  neck: 50,
  neckH: 14,
  shoulder: 38,
  heel: 14,
  square: 0.8,
}

/** A pigment bottle: full of its true colour, twist nozzle with a tapering green cap. */
export function pigmentBottle(
  sheet: Sheet,
  shape: BodyShape,
  words: LabelText,
  colour: string,
): string {
  const { w, h } = shape
  const labelH = Math.min(h * 0.46, w * 0.86)
  const labelY = -h * 0.13 - labelH
  const nameSize = w * 0.19
  return (
    glassBody(sheet, shape, { colour, level: h - shape.neckH + 2 }) +
    streak(shape, h * 0.8, -labelY + 6, 0.55) +
    wrapLabel(sheet, { x: -w / 2, y: labelY, w, h: labelH, nameSize }, words) +
    greenCap(sheet, -h + 8, shape.neck + 20, shape.neck * 1.5, {
      taper: 15,
      ribs: 13,
      radius: 6,
    })
  )
}

/** The clear bottle of the mixing medium: narrow nozzle, round shoulders, flat collar. */
export function nozzleBottle(sheet: Sheet, words: LabelText): string {
  const shape = {
    w: 112,
    h: 206,
    neck: 40,
    neckH: 10,
    shoulder: 58,
    heel: 16,
    square: 0.25,
  }
  const h = shape.h
  return (
    glassBody(sheet, shape, { colour: "#d8e8e4", level: 150, clear: true }) +
    streak(shape, 146, 122) +
    wrapLabel(sheet, { x: -56, y: -116, w: 112, h: 96, nameSize: 17.5 }, words) +
    path(
      d`M-15 ${-h}L-6 ${-h - 62}Q-5 ${-h - 68} 0 ${-h - 68}Q5 ${-h - 68} 6 ${-h - 62}L15 ${-h}z`,
      {
        fill: paint(sheet, "plastic"),
        stroke: COLOUR.lineStrong,
        "stroke-width": 0.8,
      },
    ) +
    greenCap(sheet, -h - 44, 24, 34, { taper: 4, ribs: 7, radius: 4 }) +
    greenCap(sheet, -h + 8, 56, 26, { ribs: 13, radius: 4 })
  )
}

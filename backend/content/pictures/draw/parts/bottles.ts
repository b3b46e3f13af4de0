import { COLOUR } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { glassBody, greenCap, streak, type BodyShape } from "./glass"
import { smallLabel, wrapLabel, type LabelText } from "./label"

export const DROPPER_15: BodyShape = {
  w: 116,
  h: 222,
  neck: 62,
  neckH: 20,
  shoulder: 46,
  heel: 16,
  square: 0.55,
}
export const DROPPER_30: BodyShape = {
  w: 136,
  h: 286,
  neck: 66,
  neckH: 20,
  shoulder: 52,
  heel: 18,
  square: 0.55,
}

/** A glass dropper bottle: clear solution, pipette, green collar, dark rubber bulb. */
export function dropperBottle(
  sheet: Sheet,
  shape: BodyShape,
  words: LabelText,
  options: { open?: boolean } = {},
): string {
  const { w, h } = shape
  const labelH = h * 0.47
  const labelY = -h * 0.56
  const level = h * 0.64
  const nameSize = w * 0.148
  return (
    glassBody(sheet, shape, { colour: COLOUR.solution, level, clear: true }) +
    (options.open
      ? ""
      : path(d`M-5 ${-h}L-5 ${-h * 0.5}H5L5 ${-h}z`, {
          fill: "#fff",
          "fill-opacity": 0.42,
        }) +
        path(d`M-5 ${-h}V${-h * 0.5}M5 ${-h}V${-h * 0.5}`, {
          stroke: COLOUR.glassEdge,
          "stroke-opacity": 0.5,
          "stroke-width": 1,
        })) +
    streak(shape, h * 0.76, h * 0.6) +
    wrapLabel(sheet, { x: -w / 2, y: labelY, w, h: labelH, nameSize }, words) +
    streak(shape, h * 0.075, h * 0.03, 0.5) +
    (options.open ? bottleMouth(sheet, shape) : dropperTop(sheet, -h + 14, shape.neck))
  )
}

/** The neck of an opened bottle: thread and rim. */
function bottleMouth(sheet: Sheet, shape: BodyShape): string {
  const half = shape.neck / 2
  const y = -shape.h
  return (
    rect(-half - 3, y - 7, shape.neck + 6, 8, { rx: 3, fill: paint(sheet, "glass") }) +
    path(d`M${-half} ${y + 6}L${half} ${y + 9}M${-half} ${y + 12}L${half} ${y + 15}`, {
      stroke: COLOUR.glassEdge,
      "stroke-width": 1.6,
      "stroke-opacity": 0.7,
    })
  )
}

/** Collar and bulb of a dropper, the collar's foot at `y`. */
export function dropperTop(sheet: Sheet, y: number, neck: number): string {
  const collar = neck + 16
  const bulb = neck * 0.68
  const half = bulb / 2
  const top = y - 40 - 62
  return (
    path(
      d`M${-half - 2} ${y - 36}C${-half - 2} ${y - 52} ${-half + 3} ${y - 60} ${-half + 3} ${y - 72}` +
        d`V${top + 15}Q${-half + 3} ${top} 0 ${top}Q${half - 3} ${top} ${half - 3} ${top + 15}` +
        d`V${y - 72}C${half - 3} ${y - 60} ${half + 2} ${y - 52} ${half + 2} ${y - 36}z`,
      { fill: paint(sheet, "rubber") },
    ) + greenCap(sheet, y, collar, 42, { ribs: 15, taper: 2, radius: 5 })
  )
}

/** A dropper taken out, lying with its tip to the left: the bulb's end at the right. */
export function lyingDropper(length: number): string {
  return (
    path(
      d`M0 -5.4L${-length + 22} -5.4C${-length + 12} -5.4 ${-length + 8} -2.6 ${-length} -2.4V2.4` +
        d`C${-length + 8} 2.6 ${-length + 12} 5.4 ${-length + 22} 5.4H0z`,
      {
        fill: "#e8f1ee",
        stroke: COLOUR.glassEdge,
        "stroke-opacity": 0.7,
        "stroke-width": 1.1,
      },
    ) +
    path(d`M${-length + 4} 0L${-length + 20} 2.4H-60V-2.4H${-length + 20}z`, {
      fill: COLOUR.solution,
    }) +
    rect(-length + 24, -3.6, length - 30, 2, { rx: 1, fill: "#fff", "fill-opacity": 0.9 })
  )
}

/** A single-use vial of 1 ml. */
export function vial(sheet: Sheet): string {
  const shape = { w: 42, h: 112, neck: 26, neckH: 8, shoulder: 14, heel: 8, square: 0.7 }
  return (
    glassBody(sheet, shape, { colour: COLOUR.solution, level: 84, clear: true }) +
    streak(shape, 92, 66) +
    smallLabel(sheet, -21, -62, 42, 38, "1 ml") +
    greenCap(sheet, -106, 34, 24, { ribs: 9, radius: 3 })
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

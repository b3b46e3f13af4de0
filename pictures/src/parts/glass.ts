import { COLOUR } from "../palette"
import { clip, d, ellipse, paint, path, rect, type Sheet } from "../sheet"

/*
 * Everything here stands on its own origin (the middle of its foot), 4 units to the
 * millimetre, so that things set side by side at one scale have their true sizes.
 */

export type BodyShape = {
  w: number
  h: number
  neck: number
  neckH: number
  shoulder: number
  heel: number
  /** 0 = sloping shoulders, 1 = square ones. */
  square?: number
}

/** Outline of a bottle's body; `inset` gives the inside of its wall. */
export function bodyPath(shape: BodyShape, inset = 0, floor = inset): string {
  const half = shape.w / 2 - inset
  const neck = shape.neck / 2 - Math.min(inset, 3)
  const square = shape.square ?? 0.5
  const top = -shape.h
  const low = top + shape.neckH
  const end = low + shape.shoulder
  const c1 = low + shape.shoulder * (0.62 - 0.5 * square)
  const c2 = low + shape.shoulder * (0.5 - 0.46 * square)
  const heel = Math.max(shape.heel - inset, 3)
  return (
    d`M${-neck} ${top}H${neck}V${low}C${neck} ${c1} ${half} ${c2} ${half} ${end}` +
    d`V${-floor - heel}Q${half} ${-floor} ${half - heel} ${-floor}H${heel - half}` +
    d`Q${-half} ${-floor} ${-half} ${-floor - heel}V${end}` +
    d`C${-half} ${c2} ${-neck} ${c1} ${-neck} ${low}z`
  )
}

export type Fill = { colour: string; level: number; clear?: boolean }

/** A glass body with what is in it; the label comes on top of it. */
export function glassBody(sheet: Sheet, shape: BodyShape, fill: Fill): string {
  const wall = shape.w * 0.045
  const floor = shape.w * 0.075
  const inside = bodyPath(shape, wall, floor)
  const half = shape.w / 2
  const content = fill.clear
    ? rect(-half, -fill.level, shape.w, fill.level, {
        fill: fill.colour,
        "fill-opacity": 0.6,
      }) +
      ellipse(0, -fill.level, half - wall, 2.6, {
        fill: "#eef6f3",
        "fill-opacity": 0.9,
      }) +
      path(d`M${-half} ${-fill.level}q${half} 5 ${shape.w} 0`, {
        fill: "none",
        stroke: COLOUR.solutionEdge,
        "stroke-width": 1.2,
      })
    : rect(-half, -fill.level, shape.w, fill.level, { fill: fill.colour }) +
      rect(-half, -fill.level, shape.w, fill.level, { fill: paint(sheet, "round") })
  return (
    path(bodyPath(shape), { fill: paint(sheet, "glass") }) +
    clip(sheet, inside, content) +
    path(bodyPath(shape, 0.6), {
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.55,
      "stroke-width": 1.2,
    }) +
    path(d`M${-half + shape.heel} ${-floor * 0.5}H${half - shape.heel}`, {
      stroke: "#fff",
      "stroke-opacity": 0.7,
      "stroke-width": floor * 0.3,
      "stroke-linecap": "round",
    })
  )
}

/** The window's reflection on the left shoulder and wall. */
export function streak(
  shape: BodyShape,
  top: number,
  bottom: number,
  opacity = 0.6,
): string {
  const w = shape.w * 0.055
  return (
    rect(-shape.w * 0.385, -top, w, top - bottom, {
      rx: w / 2,
      fill: "#fff",
      "fill-opacity": opacity,
    }) +
    rect(shape.w * 0.415, -top, w * 0.5, top - bottom, {
      rx: w / 4,
      fill: "#fff",
      "fill-opacity": opacity * 0.45,
    })
  )
}

/** A ribbed green collar or cap: its foot at `y`, `grow` wider at the foot than at the top. */
export function greenCap(
  sheet: Sheet,
  y: number,
  w: number,
  h: number,
  options: { taper?: number; ribs?: number; ribTop?: number; radius?: number } = {},
): string {
  const { taper = 0, ribs = 13, ribTop = 0.12, radius = 4 } = options
  const half = w / 2
  const top = half - taper
  const outline =
    d`M${-half} ${y}V${y - h * 0.08}L${-top} ${y - h + radius}Q${-top} ${y - h} ${-top + radius} ${y - h}` +
    d`H${top - radius}Q${top} ${y - h} ${top} ${y - h + radius}L${half} ${y - h * 0.08}V${y}z`
  const lines = Array.from({ length: ribs }, (_, i) => {
    const turn = Math.sin(((i + 1) / (ribs + 1) - 0.5) * Math.PI)
    return d`M${turn * half} ${y - h * 0.1}L${turn * (half - taper * (1 - ribTop))} ${y - h * (1 - ribTop)}`
  }).join("")
  return (
    path(outline, { fill: paint(sheet, "cap") }) +
    (ribs === 0
      ? ""
      : path(lines, {
          fill: "none",
          stroke: "#062523",
          "stroke-opacity": 0.42,
          "stroke-width": Math.max(0.9, w * 0.014),
        })) +
    rect(-top + radius * 0.6, y - h + 0.8, 2 * top - radius * 1.2, 1.2, {
      rx: 0.6,
      fill: "#fff",
      "fill-opacity": 0.22,
    }) +
    rect(-half, y - h * 0.06, w, h * 0.06, { fill: "#041d1b", "fill-opacity": 0.35 })
  )
}

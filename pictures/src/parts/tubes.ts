import { COLOUR } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { greenCap } from "./glass"
import { printLabel, type LabelText } from "./label"

/** Sizes of a tube that stands on its cap, 4 units to the millimetre. */
export type TubeShape = {
  w: number
  crimp: number
  h: number
  capW: number
  capH: number
}

/** Outline of a tube's body: round at the cap, flat and wide at the crimp above. */
function bodyOutline(shape: TubeShape): string {
  const { w, crimp, h, capW, capH } = shape
  const half = w / 2
  const top = crimp / 2
  const foot = Math.min(capW / 2, half)
  return (
    d`M${-foot} ${-capH + 2}C${-foot - 1} ${-capH - 14} ${-half} ${-capH - 12} ${-half} ${-capH - 30}` +
    d`L${-top} ${-h + 16}V${-h + 3}Q${-top} ${-h} ${-top + 3} ${-h}H${top - 3}Q${top} ${-h} ${top} ${-h + 3}V${-h + 16}` +
    d`L${half} ${-capH - 30}C${half} ${-capH - 12} ${foot + 1} ${-capH - 14} ${foot} ${-capH + 2}z`
  )
}

/** The pressed seam at the top of a tube. */
function seam(shape: TubeShape, strokeColour: string): string {
  const top = shape.crimp / 2
  const count = Math.round(shape.crimp / 5)
  const ticks = Array.from(
    { length: count - 1 },
    (_, i) => d`M${-top + ((i + 1) * shape.crimp) / count} ${-shape.h + 3}v10`,
  ).join("")
  return (
    path(ticks, { stroke: strokeColour, "stroke-width": 1, "stroke-opacity": 0.6 }) +
    path(d`M${-top} ${-shape.h + 16}H${top}`, {
      stroke: strokeColour,
      "stroke-width": 1.2,
      "stroke-opacity": 0.8,
    })
  )
}

/** The words on a tube, printed straight on it. */
function printTube(
  sheet: Sheet,
  shape: TubeShape,
  words: LabelText,
  nameSize: number,
): string {
  const { w, h, capH } = shape
  const top = h - 30
  const height = top - capH - 26
  return printLabel(sheet, { x: -w / 2, y: -top, w, h: height, nameSize }, words)
}

/** A metal tube on a small cap, its crimp folded over. */
export function metalTube(
  sheet: Sheet,
  shape: TubeShape,
  words: LabelText,
  nameSize: number,
): string {
  const { w, crimp, h, capH } = shape
  const body = bodyOutline(shape)
  const half = w / 2
  return (
    path(body, { fill: paint(sheet, "metal") }) +
    path(
      d`M${-half + 0.5} ${-capH - 42}L${-crimp / 2 + 0.5} ${-h + 34}H${crimp / 2 - 0.5}L${half - 0.5} ${-capH - 42}z`,
      { fill: COLOUR.paper, "fill-opacity": 0.93 },
    ) +
    path(
      d`M${-half + 0.5} ${-capH - 42}L${-half + 0.5} ${-capH - 54}H${half - 0.5}V${-capH - 42}z`,
      { fill: COLOUR.accent },
    ) +
    printLabel(sheet, { x: -w / 2, y: -h + 40, w, h: h - capH - 102, nameSize }, words) +
    path(body, { fill: paint(sheet, "wrap") }) +
    path(d`M${-crimp / 2} ${-h + 9}H${crimp / 2}`, {
      stroke: "#8c9998",
      "stroke-width": 1.2,
    }) +
    seam(shape, "#7f8c8b") +
    path(body, {
      fill: "none",
      stroke: "#8c9998",
      "stroke-opacity": 0.6,
      "stroke-width": 1,
    }) +
    greenCap(sheet, 0, shape.capW, capH, { ribs: 11, taper: -3, radius: 3 })
  )
}

export type PlasticTube = {
  /** A band of colour above the cap. */
  band?: string
  /** Soft green instead of white. */
  sage?: boolean
  /** Cap with a flip seam instead of ribs. */
  flip?: boolean
}

/** A soft white tube on a wide flip cap. */
export function plasticTube(
  sheet: Sheet,
  shape: TubeShape,
  words: LabelText,
  nameSize: number,
  options: PlasticTube = {},
): string {
  const { w, capH, capW } = shape
  const body = bodyOutline(shape)
  const half = w / 2
  const bandH = w * 0.3
  const band = options.band
    ? path(
        d`M${-half} ${-capH - 30}L${-half - 0} ${-capH - 30 - bandH}H${half}V${-capH - 30}C${half} ${-capH - 12} ${capW / 2 + 1} ${-capH - 14} ${Math.min(capW / 2, half)} ${-capH + 2}H${-Math.min(capW / 2, half)}C${-capW / 2 - 1} ${-capH - 14} ${-half} ${-capH - 12} ${-half} ${-capH - 30}z`,
        { fill: options.band },
      )
    : ""
  const lift = options.band ? bandH + 6 : 0
  return (
    path(body, { fill: paint(sheet, options.sage ? "sage" : "plastic") }) +
    rect(-half * 0.88, -shape.h + 24, w * 0.045, shape.h - capH - 60, {
      rx: 3,
      fill: "#fff",
      "fill-opacity": 0.8,
    }) +
    band +
    printTube(sheet, { ...shape, capH: capH + lift }, words, nameSize) +
    (options.band ? path(body, { fill: paint(sheet, "wrap") }) : "") +
    seam(shape, COLOUR.lineStrong) +
    path(body, {
      fill: "none",
      stroke: COLOUR.lineStrong,
      "stroke-opacity": 0.7,
      "stroke-width": 1,
    }) +
    greenCap(sheet, 0, capW, capH, { ribs: options.flip ? 0 : 13, taper: 0, radius: 3 }) +
    (options.flip
      ? path(d`M${-capW / 2} ${-capH * 0.62}H${capW / 2}`, {
          stroke: "#041d1b",
          "stroke-opacity": 0.6,
          "stroke-width": 1.4,
        }) +
        rect(-capW * 0.11, -capH * 0.62, capW * 0.22, 4, {
          rx: 2,
          fill: "#041d1b",
          "fill-opacity": 0.55,
        })
      : "")
  )
}

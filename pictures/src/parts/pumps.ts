import { COLOUR } from "../palette"
import { circle, clip, d, ellipse, paint, path, rect, type Sheet } from "../sheet"
import { bodyPath, greenCap, streak, type BodyShape } from "./glass"
import { wrapLabel, type LabelText } from "./label"
import { scatter } from "./models"

export const PUMP_150: BodyShape = {
  w: 184,
  h: 452,
  neck: 118,
  neckH: 8,
  shoulder: 58,
  heel: 22,
  square: 0.55,
}
export const PUMP_50: BodyShape = {
  w: 136,
  h: 274,
  neck: 92,
  neckH: 8,
  shoulder: 44,
  heel: 18,
  square: 0.55,
}

/** A clear foam-pump bottle: wide green collar, pump head with its spout to the left. */
export function foamPump(
  sheet: Sheet,
  shape: BodyShape,
  words: LabelText,
  nameSize: number,
): string {
  const { w, h, neck } = shape
  const wall = w * 0.03
  const level = h * 0.7
  const labelH = h * 0.5
  const top = -h + 8
  const collar = neck + 10
  const collarH = neck * 0.36
  const stem = top - collarH
  const headW = neck * 0.9
  const headH = neck * 0.34
  const headY = stem - neck * 0.16
  return (
    path(bodyPath(shape), { fill: paint(sheet, "glass") }) +
    clip(
      sheet,
      bodyPath(shape, wall, wall * 1.4),
      rect(-w / 2, -level, w, level, { fill: "#cfe3dd", "fill-opacity": 0.75 }) +
        rect(-w / 2, -level, w, 2, { fill: COLOUR.solutionEdge, "fill-opacity": 0.7 }) +
        rect(-6, -h, 12, h - 20, { fill: "#fff", "fill-opacity": 0.35 }),
    ) +
    path(bodyPath(shape, 0.6), {
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.55,
      "stroke-width": 1.4,
    }) +
    streak(shape, h * 0.84, h * 0.68) +
    wrapLabel(
      sheet,
      { x: -w / 2, y: -h * 0.14 - labelH, w, h: labelH, nameSize },
      words,
    ) +
    streak(shape, h * 0.12, h * 0.04, 0.5) +
    rect(-neck * 0.2, headY - 2, neck * 0.4, neck * 0.2, {
      fill: paint(sheet, "plastic"),
    }) +
    rect(-neck * 0.2, stem - 5, neck * 0.4, 6, {
      fill: COLOUR.shadow,
      "fill-opacity": 0.18,
    }) +
    path(
      d`M${-headW * 0.46} ${headY}V${headY - headH * 0.3}L${-headW * 0.86} ${headY - headH * 0.34}Q${-headW * 0.92} ${headY - headH * 0.36} ${-headW * 0.92} ${headY - headH * 0.5}` +
        d`V${headY - headH * 0.66}Q${-headW * 0.92} ${headY - headH * 0.8} ${-headW * 0.8} ${headY - headH * 0.82}` +
        d`C${-headW * 0.5} ${headY - headH * 0.9} ${-headW * 0.4} ${headY - headH} ${-headW * 0.2} ${headY - headH}H${headW * 0.34}Q${headW * 0.5} ${headY - headH} ${headW * 0.5} ${headY - headH * 0.76}V${headY}z`,
      { fill: paint(sheet, "cap") },
    ) +
    path(
      d`M${-headW * 0.78} ${headY - headH * 0.78}C${-headW * 0.5} ${headY - headH * 0.86} ${-headW * 0.4} ${headY - headH * 0.95} ${-headW * 0.2} ${headY - headH * 0.95}H${headW * 0.3}`,
      {
        fill: "none",
        stroke: "#fff",
        "stroke-opacity": 0.28,
        "stroke-width": 1.6,
        "stroke-linecap": "round",
      },
    ) +
    greenCap(sheet, top, collar, collarH, { ribs: 19, radius: 5 })
  )
}

/** A dab of foam on the ground, its foot's middle at the origin. */
export function foam(w: number): string {
  const random = scatter(3)
  const bubbles = [
    [-0.36, 0.13, 0.13],
    [-0.22, 0.2, 0.18],
    [0, 0.26, 0.24],
    [0.22, 0.19, 0.18],
    [0.37, 0.12, 0.12],
    [-0.1, 0.4, 0.16],
    [0.11, 0.42, 0.14],
    [0.02, 0.53, 0.09],
  ] as const
  const fine = Array.from({ length: 46 }, () => {
    const turn = random() * Math.PI
    const far = Math.sqrt(random()) * 0.4
    return circle(
      Math.cos(turn) * far * w,
      (-0.08 - Math.sin(turn) * far * 0.85) * w,
      (0.008 + random() * 0.014) * w,
      {
        fill: "none",
        stroke: "#c5d5d0",
        "stroke-width": 0.9,
        "stroke-opacity": 0.8,
      },
    )
  })
  return (
    bubbles
      .map(([x, y, r]) =>
        circle(x * w + w * 0.012, -y * w + w * 0.018, r * w, { fill: "#cddad6" }),
      )
      .join("") +
    ellipse(0, -w * 0.05, w * 0.48, w * 0.06, { fill: "#d3dfdb" }) +
    bubbles
      .map(([x, y, r]) =>
        circle(x * w - w * 0.008, -y * w, r * w * 0.97, { fill: "#fbfdfc" }),
      )
      .join("") +
    ellipse(-w * 0.01, -w * 0.07, w * 0.44, w * 0.055, { fill: "#f6faf8" }) +
    fine.join("")
  )
}

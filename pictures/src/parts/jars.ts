import { COLOUR, mix } from "../palette"
import { circle, d, paint, path, rect, type Sheet } from "../sheet"
import { greenCap } from "./glass"
import { wrapLabel, type LabelText } from "./label"
import { scatter } from "./models"

export type JarShape = { w: number; h: number; lid: number }

export const JAR_15: JarShape = { w: 190, h: 126, lid: 46 }
export const JAR_20: JarShape = { w: 230, h: 164, lid: 54 }

/** A thick-walled glass jar with its true colour inside and a low wide green lid. */
export function jar(
  sheet: Sheet,
  shape: JarShape,
  words: LabelText,
  colour: string,
  nameSize: number,
): string {
  const { w, h, lid } = shape
  const outline = d`M${-w / 2} ${-h}V-16Q${-w / 2} 0 ${-w / 2 + 16} 0H${w / 2 - 16}Q${w / 2} 0 ${w / 2} -16V${-h}z`
  const inside = d`M${-w / 2 + 12} ${-h}V-26Q${-w / 2 + 12} -14 ${-w / 2 + 26} -14H${w / 2 - 26}Q${w / 2 - 12} -14 ${w / 2 - 12} -26V${-h}z`
  const labelW = w * 0.54
  return (
    path(outline, { fill: paint(sheet, "glass") }) +
    path(inside, { fill: colour }) +
    path(inside, { fill: paint(sheet, "round") }) +
    path(outline, {
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.6,
      "stroke-width": 1.2,
    }) +
    rect(-w * 0.455, -h + 8, w * 0.022, h - 26, {
      rx: 2,
      fill: "#fff",
      "fill-opacity": 0.75,
    }) +
    rect(-w * 0.4, -h + 10, w * 0.04, h - 40, {
      rx: 4,
      fill: "#fff",
      "fill-opacity": 0.35,
    }) +
    path(d`M${-w / 2 + 22} -5.5H${w / 2 - 22}`, {
      stroke: "#fff",
      "stroke-opacity": 0.7,
      "stroke-width": 3,
      "stroke-linecap": "round",
    }) +
    wrapLabel(
      sheet,
      { x: -labelW / 2, y: -h * 0.76, w: labelW, h: h * 0.6, nameSize },
      words,
    ) +
    greenCap(sheet, -h + 4, w + 4, lid, { ribs: 25, radius: 6 })
  )
}

/** A little heap of loose powder, its foot's middle at the origin. */
export function powderHeap(w: number, colour: string): string {
  const random = scatter(11)
  const heap = d`M${-w / 2} 0C${-w * 0.36} ${-w * 0.03} ${-w * 0.22} ${-w * 0.2} ${-w * 0.04} ${-w * 0.24}C${w * 0.1} ${-w * 0.27} ${w * 0.3} ${-w * 0.06} ${w / 2} 0C${w * 0.3} ${w * 0.045} ${-w * 0.3} ${w * 0.045} ${-w / 2} 0z`
  const shade = d`M${-w * 0.02} ${-w * 0.24}C${w * 0.1} ${-w * 0.27} ${w * 0.3} ${-w * 0.06} ${w / 2} 0C${w * 0.36} ${w * 0.03} ${w * 0.1} ${w * 0.035} 0 ${w * 0.034}C${w * 0.12} ${-w * 0.06} ${w * 0.02} ${-w * 0.16} ${-w * 0.02} ${-w * 0.24}z`
  const grains = Array.from({ length: 26 }, () =>
    circle(
      (random() - 0.5) * w * 1.5,
      w * (0.01 + random() * 0.06),
      0.6 + random() * 1.3,
      {},
    ),
  ).join("")
  return (
    path(heap, { fill: colour }) +
    path(shade, { fill: mix(colour, "#3b352b", 0.22), "fill-opacity": 0.6 }) +
    `<g fill="${mix(colour, "#3b352b", 0.12)}">${grains}</g>`
  )
}

import { COLOUR } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { carton } from "../parts/cartons"
import { mark, type LabelText } from "../parts/label"
import { plasticTube, type TubeShape } from "../parts/tubes"
import { picture, stand } from "../scene"
import { text } from "../type"

export type SunMarket = "us" | "eu" | null

const TUBE_100: TubeShape = { w: 186, crimp: 186, h: 486, capW: 150, capH: 66 }
const TUBE_50: TubeShape = { w: 150, crimp: 150, h: 384, capW: 122, capH: 54 }

/** What a market's own label says; null = what all versions share. */
function words(ml: 50 | 100, market: SunMarket): LabelText {
  const fluid = ml === 50 ? "1.7 fl oz" : "3.4 fl oz"
  const kind =
    market === "us"
      ? "mineral, broad spectrum"
      : market === "eu"
        ? "mineral, UVA and UVB"
        : "mineral, zinc oxide"
  return {
    name: ["Matte Scalp", "Sunscreen"],
    kind,
    content: market === "us" ? `${fluid} (${ml} ml)` : `${ml} ml`,
    numeral: "SPF 50",
  }
}

/** A tube of sunscreen with its ochre band. */
export function sunTube(sheet: Sheet, ml: 50 | 100, market: SunMarket): string {
  const shape = ml === 100 ? TUBE_100 : TUBE_50
  return plasticTube(sheet, shape, words(ml, market), shape.w * 0.165, {
    band: COLOUR.ochre,
  })
}

/** The side of the US box: a panel in the style of Drug Facts, its small print as lines. */
function drugFacts(sheet: Sheet, w: number, h: number): string {
  const left = w / 2 + 8
  const width = 134
  const sections = [
    { title: "Active ingredient", lines: [0.86] },
    { title: "Purpose", lines: [0.5] },
    { title: "Uses", lines: [0.92, 0.7] },
    { title: "Warnings", lines: [0.95, 0.88, 0.6] },
    { title: "Directions", lines: [0.9, 0.94, 0.76, 0.5] },
    { title: "Inactive ingredients", lines: [0.95, 0.9, 0.66] },
  ]
  const top = -h + 22
  const height = h - 78
  const lines = sections.reduce((sum, section) => sum + section.lines.length + 1.75, 0)
  const step = (height - 46) / lines
  let y = top + 40
  const body = sections
    .map(({ title, lines: widths }) => {
      const rule = rect(left + 6, y, width - 12, 1.6, { fill: COLOUR.ink })
      const head = text(sheet, title, left + 8, y + step * 1.12, {
        face: "strong",
        size: Math.min(12.5, step * 1.05),
        fill: COLOUR.ink,
        maxWidth: width - 16,
      })
      const small = widths
        .map((part, i) =>
          rect(left + 8, y + step * (1.62 + i), (width - 16) * part, step * 0.32, {
            fill: "#7d7a72",
          }),
        )
        .join("")
      y += step * (widths.length + 1.75)
      return rule + head + small
    })
    .join("")
  return (
    rect(left, top, width, height, {
      fill: COLOUR.paper,
      stroke: COLOUR.ink,
      "stroke-width": 1.6,
    }) +
    text(sheet, "Drug Facts", left + 8, top + 28, {
      face: "strong",
      size: 23,
      fill: COLOUR.ink,
      maxWidth: width - 16,
    }) +
    body
  )
}

/** Front of the box; on the US box the wide side panel is turned to the eye. */
function sunBox(sheet: Sheet, ml: 50 | 100, market: SunMarket): string {
  const [w, h] = ml === 100 ? [200, 500] : [172, 398]
  const { name, kind, content, numeral } = words(ml, market)
  const left = -w / 2 + w * 0.11
  const inner = w * 0.78
  const size = w * 0.15
  const style = { fill: COLOUR.inkSoft, maxWidth: inner }
  const front =
    mark(left, -h + 34, w * 0.03) +
    name
      .map((line, i) =>
        text(sheet, line, left, -h + 34 + size * (1.6 + i * 1.06), {
          face: "display",
          size,
          fill: COLOUR.ink,
          maxWidth: inner,
        }),
      )
      .join("") +
    text(sheet, kind, left, -h + 34 + size * 3.42, { ...style, size: size * 0.48 }) +
    text(sheet, numeral ?? "", left, -h * 0.34, {
      face: "display",
      size: size * 1.9,
      fill: COLOUR.ink,
      maxWidth: inner,
    }) +
    rect(-w / 2, -h * 0.24, w, h * 0.11, { fill: COLOUR.ochre }) +
    text(sheet, content, left, -h * 0.055, { ...style, size: size * 0.62 }) +
    rect(-w / 2, -8, w, 8, { fill: COLOUR.accent })
  if (market !== "us") {
    const band = path(
      d`M${w / 2} ${-h * 0.24}l32 -9V${-h * 0.13 - 8}L${w / 2} ${-h * 0.13}z`,
      {
        fill: "#93602a",
      },
    )
    return carton(sheet, { w, h, depth: 32 }, front, band)
  }
  const side = 150
  return (
    path(d`M${-w / 2} ${-h}l24 -15H${w / 2 + side - 18}L${w / 2 + side} ${-h}z`, {
      fill: "#fbf8f1",
    }) +
    rect(-w / 2, -h, w, h, { fill: paint(sheet, "card") }) +
    front +
    rect(w / 2, -h, side, h, { fill: "#d9d1c2" }) +
    rect(w / 2, -8, side, 8, { fill: COLOUR.accentStrong }) +
    rect(w / 2, -h, 1.4, h, { fill: "#fff", "fill-opacity": 0.7 }) +
    drugFacts(sheet, w, h)
  )
}

function both(sheet: Sheet): string {
  return stand(sheet, [
    { x: 244, scale: 0.94, w: 160, art: sunTube(sheet, 100, null) },
    { x: 440, scale: 0.94, w: 130, art: sunTube(sheet, 50, null) },
  ])
}

const one = (ml: 50 | 100, market: "us" | "eu") => (sheet: Sheet) => {
  const scale = ml === 100 ? 0.9 : 1.06
  const us = market === "us"
  const boxW = ml === 100 ? 200 : 172
  return stand(sheet, [
    {
      x: (us ? 54 : 96) + (boxW * scale) / 2,
      scale,
      w: boxW,
      art: sunBox(sheet, ml, market),
    },
    {
      x: us ? 496 : 446,
      scale,
      w: ml === 100 ? 160 : 130,
      art: sunTube(sheet, ml, market),
    },
  ])
}

/** Pictures of the sunscreen and its market versions. */
export const SUNSCREEN = {
  "matte-mineral-sunscreen": () => picture(both),
  "matte-mineral-sunscreen--50-us": () => picture(one(50, "us")),
  "matte-mineral-sunscreen--100-us": () => picture(one(100, "us")),
  "matte-mineral-sunscreen--50-eu": () => picture(one(50, "eu")),
  "matte-mineral-sunscreen--100-eu": () => picture(one(100, "eu")),
}

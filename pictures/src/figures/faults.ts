import { COLOUR } from "../palette"
import { circle, d, path, place, rect, type Sheet } from "../sheet"
import { bigDots, blurred, shifted, SHIFT, softEdge } from "../parts/faults"
import { drawnLine, scalpDots, type Hairline } from "../parts/heads"
import { practiceHead } from "../parts/models"
import { blurredDot, deposit, skinLayers, skinPatch, skinTones } from "../parts/skin"
import { base, FIGURE_WIDTH, line, plate, tile, title } from "../plate"

const W = FIGURE_WIDTH

/* Needle depth: no millimetres, since authors do not agree on them. */

const needle = (x: number, tip: number): string =>
  path(
    d`M${x - 7} 104L${x - 5} ${tip - 26}L${x} ${tip}L${x + 5} ${tip - 26}L${x + 7} 104z`,
    {
      fill: "#8b979a",
      "fill-opacity": 0.9,
    },
  )

function needleDepth(sheet: Sheet): string {
  const tones = skinTones(base(3))
  const middle = { anchor: "middle" as const }
  const columns = [
    { x: 120, name: "Too shallow", what: "sheds in weeks" },
    { x: 360, name: "Right", what: "top of the dermis" },
    { x: 600, name: "Too deep", what: "spreads, looks blue" },
  ]
  return (
    skinLayers(W, { top: 156, epidermis: 226, dermis: 430, bottom: 540 }, tones) +
    columns
      .map(
        ({ x, name, what }) =>
          title(sheet, name, x, 42, middle) +
          line(sheet, what, x, 78, { ...middle, maxWidth: 222, minSize: 24 }),
      )
      .join("") +
    [0, 1, 2]
      .map((i) =>
        circle(74 + i * 17, 178 - i * 13, 7 - i * 1.6, {
          fill: COLOUR.ink,
          "fill-opacity": 0.85 - i * 0.24,
        }),
      )
      .join("") +
    needle(120, 196) +
    circle(120, 198, 10, { fill: COLOUR.ink, "fill-opacity": 0.8 }) +
    needle(360, 258) +
    deposit(360, 266, 19, 1, 4) +
    needle(600, 372) +
    blurredDot(sheet, 600, 380, 62) +
    line(sheet, "epidermis", 186, 216, { fill: "#3b1f12" }) +
    line(sheet, "dermis", 186, 300, { fill: "#3b1f12" }) +
    line(sheet, "fat layer", 186, 504, { fill: "#3b1f12" })
  )
}

/* Hairlines on a practice head. */

const PLAN: Hairline = { middle: -322, side: 80, soft: 52 }

function headTile(
  sheet: Sheet,
  x: number,
  y: number,
  h: number,
  tone: number,
  scalp: string,
): string {
  return tile(
    sheet,
    x,
    y,
    344,
    h,
    rect(0, 0, 344, h, { fill: COLOUR.panelDeep }) +
      place(172, 410, 1, practiceHead(sheet, base(tone), scalp)),
  )
}

function hairlines(sheet: Sheet): string {
  const planned = drawnLine(PLAN, COLOUR.paper)
  const heads = [
    { name: "Soft, broken front row", scalp: scalpDots(PLAN) },
    {
      name: "Ruler-straight edge",
      scalp: scalpDots({ middle: -312, side: 4, soft: 0 }, 5, 2, 5.2),
    },
    {
      name: "Too low",
      scalp: scalpDots({ middle: -266, side: 26, soft: 52 }) + planned,
    },
    {
      name: "Too high",
      scalp: scalpDots({ middle: -364, side: 96, soft: 30 }) + planned,
    },
  ]
  return heads
    .map(({ name, scalp }, i) => {
      const x = 12 + (i % 2) * 352
      const y = 12 + Math.floor(i / 2) * 318
      return (
        headTile(sheet, x, y, 244, i < 2 ? 3 : 4, scalp) +
        title(sheet, name, x + 172, y + 284, {
          anchor: "middle",
          maxWidth: 336,
          minSize: 26,
        })
      )
    })
    .join("")
}

/* Dot size: hair and healed dots to one scale, then what goes wrong. */

/** Units of the drawing for a tenth of a millimetre. */
const TENTH = 98

function hair(x: number, mm: number): string {
  const w = mm * 10 * TENTH
  return (
    rect(x - w / 2, 66, w, 178, { fill: "#3a2a20" }) +
    rect(x - w / 2 + w * 0.16, 66, w * 0.2, 178, { fill: "#6b5140", "fill-opacity": 0.8 })
  )
}

function dotSize(sheet: Sheet): string {
  const middle = { anchor: "middle" as const }
  const sizes = [
    { x: 82, mm: 0.06 },
    { x: 222, mm: 0.12 },
    { x: 414, mm: 0.09 },
    { x: 594, mm: 0.17 },
  ]
  const patches = [
    { name: "Fine", art: (w: number, h: number) => softEdge(w, h, 3, 2.4) },
    { name: "Too large", art: (w: number, h: number) => bigDots(w, h) },
    { name: "Blurred", art: (w: number, h: number) => blurred(sheet, w, h) },
  ]
  return (
    title(sheet, "A hair", 152, 42, middle) +
    title(sheet, "A healed dot", 504, 42, middle) +
    sizes
      .map(({ x, mm }, i) =>
        i < 2
          ? hair(x, mm)
          : circle(x, 155, (mm * 10 * TENTH) / 2, {
              fill: COLOUR.ink,
              "fill-opacity": 0.86,
            }),
      )
      .join("") +
    sizes.map(({ x, mm }) => line(sheet, `${mm} mm`, x, 284, middle)).join("") +
    path(d`M12 312H708`, { stroke: COLOUR.lineStrong, "stroke-width": 1.4 }) +
    patches
      .map(({ name, art }, i) => {
        const x = 12 + i * 236
        return (
          tile(
            sheet,
            x,
            334,
            224,
            178,
            skinPatch(sheet, 0, 0, 224, 178, base(2)) + art(224, 178),
          ) + title(sheet, name, x + 112, 552, middle)
        )
      })
      .join("")
  )
}

/* The helmet look beside a soft one. */

function helmetLook(sheet: Sheet): string {
  const cap = scalpDots({ middle: -312, side: 22, soft: 0 }, 9, 3.5, 5)
  return (
    headTile(sheet, 12, 12, 330, 3, scalpDots(PLAN)) +
    headTile(sheet, 364, 12, 330, 3, cap) +
    title(sheet, "Light, uneven, fading out", 184, 382, {
      anchor: "middle",
      maxWidth: 340,
      minSize: 26,
    }) +
    title(sheet, "One tone, hard edge", 536, 382, {
      anchor: "middle",
      maxWidth: 340,
      minSize: 26,
    })
  )
}

/* What pigment can turn to. */

function colourShift(sheet: Sheet): string {
  const w = 300
  const h = 142
  const third = (colour: string, i: number) =>
    tile(
      sheet,
      i * 104,
      0,
      92,
      h,
      skinPatch(sheet, 0, 0, 92, h, base(3)) + shifted(92, h, colour, 13 + i, 4.4),
    )
  const whole = (colour: string) =>
    tile(
      sheet,
      0,
      0,
      w,
      h,
      skinPatch(sheet, 0, 0, w, h, base(3)) + shifted(w, h, colour, 21, 4.4),
    )
  const rows = [
    { art: whole(SHIFT.dark), name: "As it was set", what: ["mostly carbon black"] },
    {
      art: [SHIFT.blue, SHIFT.green, "#6a6f76"].map(third).join(""),
      name: "Blue, green or grey",
      what: ["too deep, body-tattoo ink,", "mixed pigments, sun"],
    },
    {
      art: whole(SHIFT.red),
      name: "Red, orange, salmon",
      what: ["iron oxide that is left", "when the rest has faded"],
    },
  ]
  return rows
    .map(({ art, name, what }, i) => {
      const y = 16 + i * 162
      return (
        place(12, y, 1, art) +
        title(sheet, name, 340, y + 46) +
        what
          .map((words, n) =>
            line(sheet, words, 340, y + 84 + n * 34, { maxWidth: 366, minSize: 25 }),
          )
          .join("")
      )
    })
    .join("")
}

const figure = (h: number, body: (sheet: Sheet) => string) => () =>
  plate({ w: W, h }, body)

/** Figures of faults and of how they are told. */
export const FAULT_FIGURES = {
  "figure-needle-depth": figure(540, needleDepth),
  "figure-hairlines": figure(640, hairlines),
  "figure-dot-size": figure(572, dotSize),
  "figure-helmet-look": figure(404, helmetLook),
  "figure-colour-shift": figure(498, colourShift),
}

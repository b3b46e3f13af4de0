import { COLOUR } from "./palette"
import { circle, clip, d, path, place, rect, type Sheet } from "./sheet"
import {
  blurredDot,
  deposit,
  follicle,
  skinLayers,
  skinPatch,
  skinTones,
} from "./parts/skin"
import { scatter } from "./parts/models"
import { base, CARD, HERO, plate } from "./plate"
import { lines, text } from "./type"

const layerName = (sheet: Sheet, words: string, y: number): string =>
  text(sheet, words, 22, y, { size: 34, fill: "#3b1f12" })

/** Two short lines above a leader; one line of this size would not fit beside its neighbours. */
const twoLines = (sheet: Sheet, words: readonly [string, string], x: number): string =>
  lines(sheet, words, x, 46, 44, { size: 40, fill: COLOUR.inkSoft, anchor: "middle" })

const leader = (x: number, from: number, to: number): string =>
  path(d`M${x} ${from}V${to}`, { stroke: COLOUR.inkSoft, "stroke-width": 1.4 }) +
  circle(x, to, 3, { fill: COLOUR.inkSoft })

function removal(sheet: Sheet): string {
  const tones = skinTones(base(3))
  const layers = { top: 138, epidermis: 192, dermis: 372, bottom: 500 }
  const dots = Array.from({ length: 11 }, (_, i) => {
    const t = i / 10
    const x = 236 + i * 84
    const y = 248 + Math.sin(i * 2.4) * 8
    return { x, y, density: (1 - t) ** 1.7, r: 27 - 6 * t }
  })
  const tall = dots
    .map(({ x, y, r, density }, i) => deposit(x, y, r, density, i + 5))
    .join("")
  const first = dots[1]
  const later = dots[6]
  const last = dots[10]
  return (
    skinLayers(HERO.w, layers, tones) +
    [186, 614, 1148].map((x) => follicle(x, 162, 160, tones)).join("") +
    tall +
    (first ? leader(first.x, 106, first.y - 32) : "") +
    (later ? leader(later.x, 106, later.y - 32) : "") +
    (last ? leader(last.x, 106, last.y - 32) : "") +
    twoLines(sheet, ["fresh pigment,", "upper dermis"], first?.x ?? 0) +
    twoLines(sheet, ["the same pigment,", "years later"], later?.x ?? 0) +
    twoLines(sheet, ["a shadow", "can stay"], last?.x ?? 0) +
    layerName(sheet, "epidermis", 182) +
    layerName(sheet, "dermis", 290) +
    layerName(sheet, "fat layer", 450) +
    text(sheet, "Illustration, not to scale", 1170, 476, {
      size: 19,
      fill: "#3b1f12",
      anchor: "end",
    })
  )
}

function removalCard(): string {
  const tones = skinTones(base(5))
  const dots = Array.from({ length: 5 }, (_, i) => {
    const t = i / 4
    return deposit(
      76 + i * 82,
      200 + Math.sin(i * 2.4) * 8,
      32 - 8 * t,
      (1 - t) ** 1.6,
      i + 5,
    )
  }).join("")
  return (
    skinLayers(CARD.w, { top: 92, epidermis: 132, dermis: 284, bottom: 360 }, tones) +
    dots
  )
}

type Panel = {
  title: string
  lines: readonly [string, string]
  art: (sheet: Sheet, w: number, h: number) => string
  tone: number
}

/** Rows of dots over a patch; `shape` decides size, colour and presence of each. */
function dotRows(
  w: number,
  h: number,
  seed: number,
  shape: (x: number, y: number, random: () => number) => string,
): string {
  const random = scatter(seed)
  const out: string[] = []
  const step = 26
  for (let row = 0; row * step < h - 40; row++) {
    for (let column = 0; column * step < w - 16; column++) {
      const x = 18 + column * step + (row % 2) * 13 + (random() - 0.5) * 6
      const y = 20 + row * step + (random() - 0.5) * 6
      if (x < w - 22) out.push(shape(x, y, random))
    }
  }
  return out.join("")
}

const many = (_: Sheet, w: number, h: number): string =>
  dotRows(w, h, 21, (x, y, random) => {
    if (y < h * 0.3) return ""
    const r = 2.4 + random() ** 2 * 9.5
    return circle(x, y, r, { fill: COLOUR.ink, "fill-opacity": 0.86 })
  })

const depth = (sheet: Sheet, w: number, h: number): string => {
  const tones = skinTones(base(3))
  const layers = { top: h * 0.16, epidermis: h * 0.33, dermis: h * 0.82, bottom: h }
  return (
    skinLayers(w, layers, tones) +
    [0, 1, 2]
      .map((i) =>
        circle(36 + i * 26, h * 0.25 - i * 9, 7.5 - i * 1.4, {
          fill: COLOUR.ink,
          "fill-opacity": 0.8 - i * 0.26,
        }),
      )
      .join("") +
    [0, 1]
      .map((i) =>
        circle(w * 0.44 + i * 34, h * 0.44, 10.5, {
          fill: COLOUR.ink,
          "fill-opacity": 0.9,
        }),
      )
      .join("") +
    blurredDot(sheet, w * 0.7, h * 0.64, 36) +
    blurredDot(sheet, w * 0.86, h * 0.69, 33)
  )
}

const shifted = (_: Sheet, w: number, h: number): string =>
  dotRows(w, h, 8, (x, y, random) => {
    const t = x / w + (random() - 0.5) * 0.24
    const colour = t < 0.36 ? COLOUR.ink : t < 0.68 ? "#4f6b86" : "#b35848"
    return circle(x, y, 5, { fill: colour, "fill-opacity": 0.9 })
  })

const uneven = (_: Sheet, w: number, h: number): string =>
  dotRows(w, h, 14, (x, y, random) => {
    const crowd = x < w * 0.48 || (y > h * 0.72 && x > w * 0.66)
    const show = crowd ? 1 : random() < 0.16 ? 1 : 0
    if (show === 0) return ""
    const extra = crowd
      ? circle(x + 10 * (random() - 0.5) + 9, y + 12 * (random() - 0.5), 5, {
          fill: "#0d0a08",
          "fill-opacity": 0.95,
        })
      : ""
    return circle(x, y, 5.2, { fill: "#0d0a08", "fill-opacity": 0.95 }) + extra
  })

const PANELS: Panel[] = [
  { title: "Technician", lines: ["mixed sizes,", "hard edge"], art: many, tone: 1 },
  { title: "Depth", lines: ["too shallow,", "too deep"], art: depth, tone: 3 },
  { title: "Pigment", lines: ["colour shifts", "over time"], art: shifted, tone: 4 },
  { title: "Uneven work", lines: ["crowded", "or bare"], art: uneven, tone: 5 },
]

function panelArt(sheet: Sheet, panel: Panel, w: number, h: number): string {
  const frame = d`M4 0H${w - 4}Q${w} 0 ${w} 4V${h - 4}Q${w} ${h} ${w - 4} ${h}H4Q0 ${h} 0 ${h - 4}V4Q0 0 4 0z`
  const ground =
    panel.art === depth
      ? rect(0, 0, w, h, { fill: COLOUR.paper })
      : skinPatch(sheet, 0, 0, w, h, base(panel.tone))
  return clip(sheet, frame, ground + panel.art(sheet, w, h))
}

function causes(sheet: Sheet): string {
  const w = 264
  const h = 270
  return (
    PANELS.map((panel, i) => {
      const x = 36 + i * (w + 24)
      return (
        place(x, 30, 1, panelArt(sheet, panel, w, h)) +
        text(sheet, panel.title, x, 352, {
          face: "display",
          size: 44,
          fill: COLOUR.ink,
        }) +
        lines(sheet, panel.lines, x, 398, 42, { size: 36, fill: COLOUR.inkSoft })
      )
    }).join("") +
    text(sheet, "Illustration, not to scale", 1164, 472, {
      size: 19,
      fill: COLOUR.inkSoft,
      anchor: "end",
    })
  )
}

function causesCard(sheet: Sheet): string {
  const w = 216
  const h = 156
  return PANELS.map((panel, i) =>
    place(
      18 + (i % 2) * (w + 12),
      18 + Math.floor(i / 2) * (h + 12),
      1,
      panelArt(sheet, panel, w, h),
    ),
  ).join("")
}

/** Heroes and cards of the articles. */
export const ARTICLES = {
  "article-is-smp-removal-possible": () => plate(HERO, removal),
  "article-is-smp-removal-possible--card": () => plate(CARD, removalCard),
  "article-why-smp-goes-wrong": () => plate(HERO, causes),
  "article-why-smp-goes-wrong--card": () => plate(CARD, causesCard),
}

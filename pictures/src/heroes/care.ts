import { COLOUR, mix } from "../palette"
import { circle, clip, d, path, rect, type Sheet } from "../sheet"
import { balmTube, foamBottle, matteTube } from "../families/aftercare"
import { healingCap } from "../families/cap"
import { sunTube } from "../families/sunscreen"
import { spread, stipple, thin } from "../parts/dots"
import { padPack, padStack } from "../parts/pads"
import { discPath, lensRing } from "../parts/pigment"
import { timelineCard } from "../parts/prints"
import { skinPatch } from "../parts/skin"
import { base, CARD, HERO, note, plate, tile } from "../plate"
import { stand } from "../scene"
import { place } from "../sheet"
import { lyingShadow } from "../parts/shadow"

/** The colour of skin that is still red. */
const flushed = (tone: string, much: number): string => mix(tone, "#c8503f", much)

/** A disc of skin with dots, `red` and `fresh` from 1 (just done) to 0 (settled). */
function skinDisc(
  sheet: Sheet,
  x: number,
  y: number,
  r: number,
  tone: string,
  state: { red: number; fresh: number },
): string {
  const points = spread(2 * r, 2 * r, r / 4.6, 7).map(
    ([px, py]) => [px + x - r, py + y - r] as const,
  )
  const glow = thin(points, 3, () => 0.9)
  return (
    clip(
      sheet,
      discPath(x, y, r),
      rect(x - r, y - r, 2 * r, 2 * r, { fill: flushed(tone, 0.4 * state.red) }) +
        stipple(glow, r * 0.075, "#b8372c", 0.32 * state.red) +
        stipple(
          points,
          r * (0.028 + 0.012 * state.fresh),
          COLOUR.ink,
          0.66 + 0.28 * state.fresh,
        ),
    ) + lensRing(x, y, r)
  )
}

/* Aftercare after removal and correction: what lies ready, and the card that says when. */

const card = (
  sheet: Sheet,
  x: number,
  y: number,
  scale: number,
  which: "aftr" | "afts",
): string =>
  place(
    x,
    y,
    1,
    lyingShadow(0, 0, 300 * scale, 420 * scale, 10, 2) +
      place(0, 0, scale, timelineCard(sheet, which)),
    -2,
  )

const correction = (sheet: Sheet): string =>
  card(sheet, 96, 50, 0.94, "aftr") +
  stand(sheet, [
    { x: 500, y: 440, scale: 0.98, w: 136, art: foamBottle(sheet, 50) },
    { x: 650, y: 440, scale: 0.98, w: 80, art: balmTube(sheet, 15) },
    { x: 860, y: 436, scale: 0.86, w: 320, art: padPack(sheet) },
    { x: 1070, y: 446, scale: 0.86, w: 150, art: padStack(sheet, 9) },
  ]) +
  note(sheet)

const correctionCard = (sheet: Sheet): string =>
  stand(sheet, [
    { x: 84, y: 318, scale: 0.76, w: 136, art: foamBottle(sheet, 50) },
    { x: 190, y: 318, scale: 0.82, w: 80, art: balmTube(sheet, 15) },
    { x: 336, y: 316, scale: 0.6, w: 320, art: padPack(sheet) },
  ])

/* SMP aftercare: from red and sharp to calm and soft, cap first, wash later. */

const DAYS = [
  { red: 1, fresh: 1 },
  { red: 0.55, fresh: 0.8 },
  { red: 0.2, fresh: 0.5 },
  { red: 0.04, fresh: 0.2 },
  { red: 0, fresh: 0 },
]

const smp = (sheet: Sheet): string =>
  path(d`M112 132H1088`, {
    stroke: COLOUR.lineStrong,
    "stroke-width": 3,
    "stroke-dasharray": "2 12",
    "stroke-linecap": "round",
  }) +
  DAYS.map((state, i) => skinDisc(sheet, 124 + i * 238, 132, 86, base(3), state)).join(
    "",
  ) +
  stand(sheet, [
    { x: 124, y: 446, scale: 0.44, w: 184, art: healingCap(sheet) },
    { x: 362, y: 446, scale: 0.44, w: 184, art: healingCap(sheet) },
    { x: 600, y: 446, scale: 0.58, w: 80, art: balmTube(sheet, 15) },
    { x: 838, y: 446, scale: 0.36, w: 184, art: foamBottle(sheet, 150) },
    { x: 1030, y: 446, scale: 0.46, w: 150, art: sunTube(sheet, 50, null) },
    { x: 1132, y: 446, scale: 0.3, w: 184, art: healingCap(sheet) },
  ]) +
  note(sheet)

const smpCard = (sheet: Sheet): string =>
  skinDisc(sheet, 88, 180, 68, base(3), { red: 1, fresh: 1 }) +
  skinDisc(sheet, 240, 180, 68, base(3), { red: 0.4, fresh: 0.6 }) +
  skinDisc(sheet, 392, 180, 68, base(3), { red: 0, fresh: 0 })

/* Shine and sun: one dome, one half shiny and one half matte. */

const ray = (x: number, y: number, r: number): string =>
  circle(x, y, r * 1.7, { fill: "#f3d58c", "fill-opacity": 0.5 }) +
  circle(x, y, r, { fill: "#e3b04b" })

function dome(sheet: Sheet, x: number, y: number, r: number, tone: string): string {
  const outline = discPath(x, y, r)
  const points = spread(2 * r, r * 1.1, r / 17, 3).map(
    ([px, py]) => [px + x - r, py + y - r] as const,
  )
  const gleam = (rx: number, ry: number, opacity: number) =>
    `<ellipse cx="${x - r * 0.4}" cy="${y - r * 0.68}" rx="${rx}" ry="${ry}" fill="#fffaf0" fill-opacity="${opacity}" transform="rotate(-30 ${x - r * 0.4} ${y - r * 0.68})"/>`
  return (
    clip(
      sheet,
      outline,
      rect(x - r, y - r, 2 * r, 2 * r, { fill: tone }) +
        stipple(points, r * 0.0085, COLOUR.ink, 0.8) +
        gleam(r * 0.42, r * 0.17, 0.3) +
        gleam(r * 0.3, r * 0.1, 0.5) +
        gleam(r * 0.18, r * 0.05, 0.9) +
        rect(x, y - r, r, 2 * r, { fill: tone }) +
        stipple(
          points.filter(([px]) => px > x + 2),
          r * 0.0085,
          COLOUR.ink,
          0.84,
        ),
    ) +
    path(d`M${x} ${y - r}V${y + r}`, {
      stroke: COLOUR.paper,
      "stroke-width": 4,
      "stroke-dasharray": "2 12",
      "stroke-linecap": "round",
    })
  )
}

const shine = (sheet: Sheet): string =>
  ray(120, 112, 48) +
  dome(sheet, 480, 560, 400, base(4)) +
  stand(sheet, [
    { x: 938, y: 440, scale: 0.8, w: 134, art: matteTube(sheet, 50) },
    { x: 1094, y: 440, scale: 0.84, w: 150, art: sunTube(sheet, 50, null) },
  ]) +
  note(sheet)

const shineCard = (sheet: Sheet): string =>
  ray(68, 66, 30) + dome(sheet, 240, 372, 262, base(4))

/* Redness: the same days on fair and on deep skin; it shows more on fair skin. */

const REDNESS = [1, 0.62, 0.26, 0]

function rednessGrid(
  sheet: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  gap: number,
): string {
  const rows = [
    { tone: base(1), much: 0.5 },
    { tone: base(5), much: 0.34 },
  ]
  return rows
    .flatMap(({ tone, much }, row) =>
      REDNESS.map((red, i) =>
        tile(
          sheet,
          x + i * (w + gap),
          y + row * (h + gap),
          w,
          h,
          skinPatch(sheet, 0, 0, w, h, flushed(tone, much * red)) +
            stipple(spread(w, h, 19, 4 + i), 6.4, "#b0281f", 0.24 * red) +
            stipple(spread(w, h, 19, 4 + i), 2.5 + 0.5 * red, "#17110e", 0.7 + 0.2 * red),
        ),
      ),
    )
    .join("")
}

const redness = (sheet: Sheet): string =>
  rednessGrid(sheet, 40, 34, 268, 200, 16) + note(sheet)

const rednessCard = (sheet: Sheet): string => rednessGrid(sheet, 18, 18, 102, 156, 12)

/** Heroes and cards of the articles on the days after. */
export const CARE_HEROES = {
  "article-aftercare-removal-correction": () => plate(HERO, correction),
  "article-aftercare-removal-correction--card": () => plate(CARD, correctionCard),
  "article-aftercare-smp": () => plate(HERO, smp),
  "article-aftercare-smp--card": () => plate(CARD, smpCard),
  "article-scalp-shine-and-sun": () => plate(HERO, shine),
  "article-scalp-shine-and-sun--card": () => plate(CARD, shineCard),
  "article-redness-after-smp": () => plate(HERO, redness),
  "article-redness-after-smp--card": () => plate(CARD, rednessCard),
}

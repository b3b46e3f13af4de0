import { COLOUR, mix } from "../palette"
import { circle, clip, d, path, rect, type Sheet } from "../sheet"
import { spread, stipple } from "../parts/dots"
import {
  carrier,
  discPath,
  lensRing,
  lightPulse,
  pieces,
  skinTonePigment,
} from "../parts/pigment"
import {
  blurredDot,
  deposit,
  follicle,
  skinLayers,
  skinPatch,
  skinTones,
} from "../parts/skin"
import { base, FIGURE_WIDTH, line, plate, title } from "../plate"

const W = FIGURE_WIDTH
const middle = { anchor: "middle" as const }

/* Laser: three moments in one piece of skin. */

function laserPulses(sheet: Sheet): string {
  const tones = skinTones(base(4))
  const steps = [
    { name: "A pulse", what: "light hits the dot" },
    { name: "Pieces", what: "the dot breaks up" },
    { name: "Weeks later", what: "part is carried off" },
  ]
  return (
    skinLayers(W, { top: 180, epidermis: 232, dermis: 420, bottom: 510 }, tones) +
    [238, 478].map((x) => follicle(x, 206, 136, tones)).join("") +
    steps
      .map(
        ({ name, what }, i) =>
          title(sheet, name, 120 + i * 240, 40, middle) +
          line(sheet, what, 120 + i * 240, 76, { ...middle, maxWidth: 232, minSize: 25 }),
      )
      .join("") +
    lightPulse(110, 106, 268) +
    deposit(110, 306, 31, 1, 3) +
    pieces(358, 308, 48, 44, 6.4, 4) +
    pieces(608, 312, 62, 12, 4, 9) +
    carrier(566, 292, 24, 2) +
    carrier(646, 330, 23, 7) +
    carrier(626, 272, 19, 12)
  )
}

/* One dot after saline, from the day to the review. */

type Moment = { when: string; what: string; art: (x: number, y: number) => string }

const scab = (x: number, y: number, r: number): string =>
  path(
    d`M${x - r} ${y}c${-r * 0.1} ${-r * 0.7} ${r * 0.5} ${-r * 1.1} ${r} ${-r * 0.96}s${r * 1.1} ${r * 0.5} ${r} ${r * 1.1}s${-r * 0.5} ${r * 0.9} ${-r * 1.06} ${r * 0.84}s${-r * 0.9} ${-r * 0.4} ${-r * 0.94} ${-r * 0.98}z`,
    { fill: "#5b2b1c", stroke: "#3d1a10", "stroke-width": 2 },
  )

const PINK = "#dd8f7c"
const dot = (x: number, y: number, t: number): string =>
  circle(x, y, 19 - 3 * t, { fill: mix(COLOUR.ink, base(3), t) })

const SALINE: Moment[] = [
  {
    when: "0–48 hours",
    what: "red, weeping",
    art: (x, y) =>
      circle(x, y, 34, { fill: "#cf6a55", "fill-opacity": 0.75 }) +
      dot(x, y, 0.05) +
      circle(x - 6, y - 7, 5, { fill: "#fff", "fill-opacity": 0.75 }),
  },
  {
    when: "Days 2–7",
    what: "a dark scab",
    art: (x, y) => circle(x, y, 32, { fill: PINK, "fill-opacity": 0.6 }) + scab(x, y, 24),
  },
  {
    when: "Days 7–14",
    what: "it falls by itself",
    art: (x, y) =>
      circle(x, y, 28, { fill: PINK }) + dot(x, y, 0.42) + scab(x + 21, y + 22, 15),
  },
  {
    when: "To week 4",
    what: "pink skin",
    art: (x, y) => circle(x, y, 28, { fill: PINK, "fill-opacity": 0.8 }) + dot(x, y, 0.5),
  },
  {
    when: "Weeks 4–8",
    what: "colour settles",
    art: (x, y) =>
      circle(x, y, 26, { fill: PINK, "fill-opacity": 0.25 }) + dot(x, y, 0.56),
  },
  { when: "Week 8 and later", what: "look again", art: (x, y) => dot(x, y, 0.58) },
]

function singleDot(sheet: Sheet): string {
  const r = 82
  return SALINE.map(({ when, what, art }, i) => {
    const x = 120 + (i % 3) * 240
    const y = 102 + Math.floor(i / 3) * 278
    const around = spread(2 * r, 2 * r, 24, 11)
      .map(([px, py]) => [px + x - r, py + y - r] as const)
      .filter(([px, py]) => Math.hypot(px - x, py - y) > 44)
    return (
      clip(
        sheet,
        discPath(x, y, r),
        rect(x - r, y - r, 2 * r, 2 * r, { fill: base(3) }) +
          stipple(around, 3, COLOUR.ink, 0.84) +
          art(x, y),
      ) +
      lensRing(x, y, r) +
      title(sheet, when, x, y + 122, { ...middle, maxWidth: 232, minSize: 25 }) +
      line(sheet, what, x, y + 156, { ...middle, maxWidth: 232, minSize: 25 })
    )
  }).join("")
}

/* The two sides of a comparison share their size and their places, so that they lie over each other. */

const SIDE = { w: W, h: 430 }

function edges(sheet: Sheet, isCrisp: boolean): string {
  const points = spread(W, SIDE.h, 58, 23).filter(([, y]) => y > 96)
  return (
    skinPatch(sheet, 0, 0, SIDE.w, SIDE.h, base(3)) +
    (isCrisp
      ? stipple(points, 8.4, COLOUR.ink, 0.9)
      : points.map(([x, y]) => blurredDot(sheet, x, y, 29)).join(""))
  )
}

function coverOrLighten(isCovered: boolean): string {
  const tones = skinTones(base(3))
  const places = [130, 360, 590]
  const above = 232
  return (
    skinLayers(W, { top: 96, epidermis: 156, dermis: 346, bottom: SIDE.h }, tones) +
    places
      .map((x, i) =>
        isCovered
          ? deposit(x, 274, 33, 1, i + 4) +
            skinTonePigment(x, above - 12, 78, 25, base(3), i + 2)
          : deposit(x, 274, 30, [0.22, 0.34, 0.16][i] ?? 0.2, i + 4),
      )
      .join("")
  )
}

const figure = (h: number, body: (sheet: Sheet) => string) => () =>
  plate({ w: W, h }, body)

/** Figures of methods, and the sides of the comparisons. */
export const METHOD_FIGURES = {
  "figure-laser-pulses": figure(510, laserPulses),
  "figure-single-dot": figure(556, singleDot),
  "compare-edges--crisp": figure(SIDE.h, (sheet) => edges(sheet, true)),
  "compare-edges--blurred": figure(SIDE.h, (sheet) => edges(sheet, false)),
  "compare-dots--covered": figure(SIDE.h, () => coverOrLighten(true)),
  "compare-dots--lightened": figure(SIDE.h, () => coverOrLighten(false)),
}

import { COLOUR, mix } from "../palette"
import { circle, clip, d, path, rect, type Sheet } from "../sheet"
import { spread, stipple } from "../parts/dots"
import { discPath, lensRing } from "../parts/pigment"
import { base, FIGURE_WIDTH, line, plate, title } from "../plate"
import { scatter } from "../parts/models"

const W = FIGURE_WIDTH
const R = 82
const TONE = base(3)

type Look = {
  /** How red the skin still is, 0 to 1. */
  red?: number
  /** Dots: radius and how dark, 0 to 1; none for a scar. */
  dots?: { r: number; dark: number }
  flakes?: number
  crusts?: number
  frost?: boolean
  /** A pale scar with the colour laid into it, as far as it differs from the skin. */
  scar?: string
}
type Step = { when: string; what: string; look: Look }

const skin = (red = 0): string => mix(TONE, "#c8503f", 0.42 * red)

function marks(
  x: number,
  y: number,
  count: number,
  one: (x: number, y: number) => string,
): string {
  const random = scatter(count + 3)
  return Array.from({ length: count }, () => {
    const turn = random() * Math.PI * 2
    const far = Math.sqrt(random()) * R * 0.86
    return one(x + Math.cos(turn) * far, y + Math.sin(turn) * far)
  }).join("")
}

const flake = (x: number, y: number): string =>
  path(d`M${x - 8} ${y}q4 -8 10 -5t7 7q-8 5 -17 -2z`, {
    fill: "#fff6ea",
    "fill-opacity": 0.88,
    stroke: "#a98560",
    "stroke-opacity": 0.5,
    "stroke-width": 1.2,
  })
const crust = (x: number, y: number): string =>
  path(d`M${x - 8} ${y}q0 -8 8 -8t9 8q-1 8 -9 8t-8 -8z`, { fill: "#6d3a26" })
const frosting = (x: number, y: number): string =>
  circle(x, y, 8.5, { fill: "#fffdfa", "fill-opacity": 0.9 })

function disc(sheet: Sheet, x: number, y: number, look: Look): string {
  const ground = skin(look.red)
  const points = spread(2 * R, 2 * R, 22, 7).map(
    ([px, py]) => [px + x - R, py + y - R] as const,
  )
  const scar = look.scar
    ? path(
        d`M${x - 62} ${y + 22}C${x - 30} ${y - 4} ${x + 22} ${y + 26} ${x + 62} ${y - 14}`,
        {
          fill: "none",
          stroke: look.scar,
          "stroke-width": 26,
          "stroke-linecap": "round",
        },
      )
    : ""
  const dots = look.dots
    ? stipple(points, look.dots.r, mix(TONE, COLOUR.ink, look.dots.dark))
    : ""
  return (
    clip(
      sheet,
      discPath(x, y, R),
      rect(x - R, y - R, 2 * R, 2 * R, { fill: ground }) +
        scar +
        dots +
        (look.frost ? points.map(([px, py]) => frosting(px, py)).join("") : "") +
        marks(x, y, look.crusts ?? 0, crust) +
        marks(x, y, look.flakes ?? 0, flake),
    ) + lensRing(x, y, R)
  )
}

/** Steps in rows of three, each a disc of skin with its days and what they ask for. */
function days(sheet: Sheet, steps: readonly Step[]): string {
  const middle = { anchor: "middle" as const, maxWidth: 234, minSize: 24 }
  return steps
    .map(({ when, what, look }, i) => {
      const inRow = Math.min(3, steps.length - Math.floor(i / 3) * 3)
      const x = W / 2 + ((i % 3) - (inRow - 1) / 2) * 240
      const y = 102 + Math.floor(i / 3) * 278
      return (
        disc(sheet, x, y, look) +
        title(sheet, when, x, y + 122, middle) +
        line(sheet, what, x, y + 156, middle)
      )
    })
    .join("")
}

/* The days after SMP, as in the article aftercare-smp. */
const SMP: Step[] = [
  { when: "Day 0", what: "cap, hands off", look: { red: 1, dots: { r: 4.4, dark: 1 } } },
  { when: "Days 1–3", what: "keep dry", look: { red: 0.5, dots: { r: 4, dark: 0.95 } } },
  {
    when: "Days 4–6",
    what: "rinse, pat dry",
    look: { red: 0.16, dots: { r: 3.6, dark: 0.88 }, flakes: 6 },
  },
  {
    when: "Days 7–9",
    what: "mild cleanser",
    look: { red: 0.06, dots: { r: 3.3, dark: 0.82 }, flakes: 3 },
  },
  { when: "Days 10–13", what: "gentle wash", look: { dots: { r: 3, dark: 0.78 } } },
  { when: "Days 14–30", what: "hat, sunscreen", look: { dots: { r: 2.9, dark: 0.76 } } },
]

/* The days after laser, as in the article aftercare-removal-correction. */
const LASER: Step[] = [
  {
    when: "Minutes",
    what: "white frosting",
    look: { red: 0.6, dots: { r: 3.6, dark: 0.9 }, frost: true },
  },
  {
    when: "To 24 hours",
    what: "like sunburn",
    look: { red: 1, dots: { r: 3.6, dark: 0.85 } },
  },
  {
    when: "Days 1–7",
    what: "crusts",
    look: { red: 0.5, dots: { r: 3.4, dark: 0.75 }, crusts: 9 },
  },
  {
    when: "Days 7–14",
    what: "crusts fall",
    look: { red: 0.28, dots: { r: 3.2, dark: 0.62 }, crusts: 3, flakes: 3 },
  },
  {
    when: "Weeks 2–6",
    what: "fading goes on",
    look: { red: 0.06, dots: { r: 3, dark: 0.46 } },
  },
  { when: "Weeks 6–8", what: "review", look: { dots: { r: 2.9, dark: 0.36 } } },
]

/* The days after skin correction, as in the article aftercare-removal-correction. */
const CORRECTION: Step[] = [
  {
    when: "Days 0–3",
    what: "too dark or pink",
    look: { red: 0.3, scar: mix(TONE, "#8d3f2c", 0.5) },
  },
  {
    when: "Days 4–10",
    what: "fine flaking",
    look: { red: 0.08, scar: mix(TONE, "#8d5a3c", 0.34), flakes: 6 },
  },
  {
    when: "Days 10–30",
    what: "patchy or pale",
    look: { scar: mix(TONE, "#fff3e2", 0.42) },
  },
  {
    when: "Days 45–60",
    what: "the true colour",
    look: { scar: mix(TONE, "#fff3e2", 0.14) },
  },
  {
    when: "Every year",
    what: "slow drift",
    look: { scar: mix(TONE, "#c98a5a", 0.34) },
  },
]

const figure = (steps: readonly Step[]) => () =>
  plate({ w: W, h: 556 }, (sheet) => days(sheet, steps))

/** Day by day after three methods; the fourth, saline, is the figure of a single dot. */
export const DAY_FIGURES = {
  "figure-days-after-smp": figure(SMP),
  "figure-days-after-laser": figure(LASER),
  "figure-days-after-skin-correction": figure(CORRECTION),
}

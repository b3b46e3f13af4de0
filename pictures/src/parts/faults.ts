import { COLOUR } from "../palette"
import { circle, type Sheet } from "../sheet"
import { spread, stipple, thin, type Point } from "./dots"
import { scatter } from "./models"
import { blurredDot } from "./skin"

/** Colours that pigment can turn to, beside its own. */
export const SHIFT = {
  dark: "#17191c",
  blue: "#4a6482",
  green: "#5c7161",
  red: "#b0543f",
} as const

/** How far down a patch the hair's edge runs; above it the skin is bare. */
const EDGE = 0.3

const fine = (w: number, h: number, seed: number, step = 15): Point[] =>
  spread(w, h, step, seed)

/** Good work: fine dots of one size, the front row broken and lighter. */
export function softEdge(w: number, h: number, seed = 3, r = 2.5): string {
  const points = thin(fine(w, h, seed), seed + 1, ([, y]) =>
    Math.min(1, Math.max(0, (y / h - EDGE + 0.1) / 0.42)),
  )
  return stipple(points, r, COLOUR.ink, 0.86)
}

/** No fade in the front row: it looks ruled. */
export function hardEdge(w: number, h: number, seed = 5): string {
  const points = fine(w, h, seed, 13).filter(([, y]) => y > h * EDGE)
  const row = spread(w, 14, 9, seed + 2).map(([x]): Point => [x, h * EDGE])
  return stipple([...points, ...row], 2.7, COLOUR.ink, 0.9)
}

/** Dots of a thick needle or too much ink. */
export function bigDots(w: number, h: number, seed = 7): string {
  const random = scatter(seed)
  return spread(w, h, 27, seed)
    .filter(([, y]) => y > h * EDGE * 0.8)
    .map(([x, y]) =>
      circle(x, y, 5.4 + random() * 4.6, { fill: COLOUR.ink, "fill-opacity": 0.88 }),
    )
    .join("")
}

/** Dots that have run: no edge left, larger, blue-grey. */
export function blurred(sheet: Sheet, w: number, h: number, seed = 9): string {
  return spread(w, h, 29, seed)
    .filter(([, y]) => y > h * EDGE * 0.8)
    .map(([x, y]) => blurredDot(sheet, x, y, 17))
    .join("")
}

/** Too dense, too dark, one tone. */
export function helmet(w: number, h: number, seed = 11): string {
  const points = fine(w, h, seed, 8.5).filter(([, y]) => y > h * EDGE)
  return stipple(points, 3.5, "#0f0d0c", 0.86)
}

/** Pigment that has changed its colour. */
export const shifted = (
  w: number,
  h: number,
  colour: string,
  seed = 13,
  r = 3.4,
): string =>
  stipple(
    thin(fine(w, h, seed), seed + 1, ([, y]) =>
      Math.min(1, Math.max(0, (y / h - 0.12) / 0.3)),
    ),
    r,
    colour,
    0.9,
  )

/** Uneven work: crowded here, bare there. */
export function patchy(w: number, h: number, seed = 17): string {
  const crowd = ([x, y]: Point): number => {
    const near = (cx: number, cy: number, far: number) =>
      Math.max(0, 1 - Math.hypot(x / w - cx, y / h - cy) / far)
    return (
      1.7 *
      Math.max(near(0.24, 0.55, 0.3), near(0.78, 0.86, 0.32), near(0.86, 0.42, 0.18))
    )
  }
  return stipple(thin(fine(w, h, seed, 11), seed + 1, crowd), 2.9, "#0f0d0c", 0.9)
}

import { d, path } from "../sheet"
import { scatter } from "./models"

export type Point = readonly [x: number, y: number]

/** Points over `w` × `h`, about `step` apart, never in line: as a hand would set them. */
export function spread(w: number, h: number, step: number, seed: number): Point[] {
  const random = scatter(seed)
  const points: Point[] = []
  for (let row = 0; (row + 0.5) * step < h; row++) {
    for (let column = 0; (column + 0.25) * step < w; column++) {
      const shift = row % 2 === 0 ? 0.3 : 0.8
      points.push([
        (column + shift + (random() - 0.5) * 0.5) * step,
        (row + 0.5 + (random() - 0.5) * 0.5) * step,
      ])
    }
  }
  return points
}

/** Keeps each point with the chance that `chance` gives for it, the same way every time. */
export function thin(
  points: readonly Point[],
  seed: number,
  chance: (point: Point) => number,
): Point[] {
  const random = scatter(seed)
  return points.filter((point) => random() < chance(point))
}

/** Many round dots of one size and tone as one short path. */
export function stipple(
  points: readonly Point[],
  r: number,
  fill: string,
  opacity = 1,
): string {
  if (points.length === 0) return ""
  return path(points.map(([x, y]) => d`M${x} ${y}h0`).join(""), {
    fill: "none",
    stroke: fill,
    "stroke-width": 2 * r,
    "stroke-linecap": "round",
    "stroke-opacity": opacity,
  })
}

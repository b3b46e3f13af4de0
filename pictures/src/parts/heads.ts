import { COLOUR } from "../palette"
import { d, path } from "../sheet"
import { spread, stipple, thin } from "./dots"

/** Where a hairline runs on the practice head: its height in the middle, and how far it drops at the sides. */
export type Hairline = { middle: number; side: number; soft: number; density?: number }

const heightAt = ({ middle, side }: Hairline, x: number): number =>
  middle + (x / 118) ** 2 * side

/** Dots from the hairline up; `soft` units of it fade out, 0 looks ruled. */
export function scalpDots(hairline: Hairline, seed = 5, r = 1.9, step = 7.6): string {
  const points = spread(240, 230, step, seed).map(([x, y]) => [x - 120, y - 410] as const)
  const shown = thin(points, seed + 1, ([x, y]) => {
    const inside = heightAt(hairline, x) - y
    if (inside < 0) return 0
    const fade = hairline.soft === 0 ? 1 : Math.min(1, 0.12 + inside / hairline.soft)
    return fade * (hairline.density ?? 1)
  })
  return stipple(shown, r, COLOUR.ink, 0.84)
}

/** The line that is drawn before the first dot. */
export const drawnLine = (hairline: Hairline, colour: string = COLOUR.accent): string => {
  const side = heightAt(hairline, 118)
  const knee = hairline.middle + (side - hairline.middle) * 0.06
  return path(
    d`M-117 ${side}C-92 ${knee} -50 ${hairline.middle} 0 ${hairline.middle}S92 ${knee} 117 ${side}`,
    {
      fill: "none",
      stroke: colour,
      "stroke-width": 3,
      "stroke-dasharray": "1 8",
      "stroke-linecap": "round",
    },
  )
}

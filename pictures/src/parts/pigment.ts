import { COLOUR, mix } from "../palette"
import { circle, d, ellipse, path } from "../sheet"
import { scatter } from "./models"

/** A pulse of light on its way down to a dot: three short strokes, one behind the other. */
export function lightPulse(x: number, top: number, to: number): string {
  const length = (to - top) / 4.4
  const strokes = [0, 1, 2]
    .map((i) => d`M${x} ${top + i * length * 1.45}v${length}`)
    .join("")
  return (
    path(strokes, {
      stroke: "#e0a23c",
      "stroke-width": 30,
      "stroke-opacity": 0.22,
      "stroke-linecap": "round",
    }) +
    path(strokes, { stroke: "#d98a1f", "stroke-width": 9, "stroke-linecap": "round" })
  )
}

/** A dot that has been broken: pieces that lie further apart, the fewer the later. */
export function pieces(
  x: number,
  y: number,
  far: number,
  count: number,
  size: number,
  seed: number,
): string {
  const random = scatter(seed)
  return `<g fill="${COLOUR.ink}" fill-opacity=".88">${Array.from(
    { length: count },
    () => {
      const turn = random() * Math.PI * 2
      const out = Math.sqrt(random()) * far
      return circle(
        x + Math.cos(turn) * out,
        y + Math.sin(turn) * out * 0.8,
        size * (0.55 + random() * 0.8),
        {},
      )
    },
  ).join("")}</g>`
}

/** A cell of the body that carries pieces off, drawn as a soft round shape. */
export function carrier(x: number, y: number, r: number, seed: number): string {
  const random = scatter(seed)
  const grains = Array.from({ length: 5 }, () =>
    circle(
      x + (random() - 0.5) * r,
      y + (random() - 0.5) * r * 0.8,
      1.6 + random() * 1.6,
      {},
    ),
  ).join("")
  return (
    ellipse(x, y, r, r * 0.82, {
      fill: "#eaf3ef",
      "fill-opacity": 0.92,
      stroke: "#7fa79c",
      "stroke-width": 2,
    }) + `<g fill="${COLOUR.ink}">${grains}</g>`
  )
}

/** Skin-tone pigment lying as a lens of grains above or around something. */
export function skinTonePigment(
  x: number,
  y: number,
  rx: number,
  ry: number,
  tone: string,
  seed: number,
): string {
  const random = scatter(seed)
  const light = mix(tone, "#fff3e2", 0.34)
  const grains = Array.from({ length: Math.round(rx * 1.3) }, () => {
    const turn = random() * Math.PI * 2
    const out = Math.sqrt(random())
    return circle(
      x + Math.cos(turn) * out * rx,
      y + Math.sin(turn) * out * ry,
      1.8 + random() * 2.2,
      { fill: random() < 0.5 ? light : mix(tone, "#b06a3c", 0.35) },
    )
  }).join("")
  return (
    ellipse(x, y, rx, ry, { fill: mix(tone, "#fff3e2", 0.16), "fill-opacity": 0.94 }) +
    grains
  )
}

/** A round of skin with a ring, as a lens shows it. */
export const lensRing = (x: number, y: number, r: number): string =>
  circle(x, y, r, {
    fill: "none",
    stroke: COLOUR.ink,
    "stroke-opacity": 0.22,
    "stroke-width": 2,
  })

/** The disc's outline as path data, for clipping. */
export const discPath = (x: number, y: number, r: number): string =>
  d`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

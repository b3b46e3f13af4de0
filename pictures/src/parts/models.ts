import { COLOUR, mix } from "../palette"
import { circle, clip, d, ellipse, paint, path, rect, type Sheet } from "../sheet"

/** A repeatable scatter in 0…1, so that a drawing is the same every time. */
export function scatter(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.abs(state) / 4294967296
  }
}

export type Dots = {
  rows: number
  columns: number
  /** Radius at the first column. */
  r: number
  colour: string
  /** Opacity at the first and at the last column. */
  from: number
  to: number
}

/** Rows of practice dots that fade to the right, filling `w` × `h` from (x, y). */
function dotField(x: number, y: number, w: number, h: number, dots: Dots): string {
  const random = scatter(dots.rows * 31 + dots.columns)
  const rows = Array.from({ length: dots.columns }, (_, column) => {
    const t = column / Math.max(1, dots.columns - 1)
    const shown = Array.from({ length: dots.rows }, (__, row) => {
      const jitter = () => (random() - 0.5) * (w / dots.columns) * 0.3
      const shift = row % 2 === 0 ? 0 : (w / dots.columns) * 0.5
      return circle(
        x + (column + 0.25) * (w / dots.columns) + shift + jitter(),
        y + (row + 0.5) * (h / dots.rows) + jitter(),
        dots.r * (1 - 0.35 * t),
        {},
      )
    }).join("")
    const opacity = dots.from + (dots.to - dots.from) * t
    return `<g fill="${dots.colour}" fill-opacity="${Math.round(opacity * 100) / 100}">${shown}</g>`
  })
  return rows.join("")
}

/** A sheet of practice skin lying flat, its upper left corner at the origin. */
export function skinSheet(
  sheet: Sheet,
  w: number,
  h: number,
  colour: string,
  ink: string,
): string {
  const edge = mix(colour, "#3b2820", 0.32)
  return (
    rect(0, 4, w, h, { rx: 10, fill: edge }) +
    rect(0, 0, w, h, { rx: 10, fill: colour }) +
    rect(0, 0, w, h, { rx: 10, fill: paint(sheet, "sheen") }) +
    dotField(w * 0.08, h * 0.16, w * 0.84, h * 0.68, {
      rows: 8,
      columns: 19,
      r: w * 0.0085,
      colour: ink,
      from: 0.85,
      to: 0.12,
    })
  )
}

/** Outline of the practice head, its foot's middle at the origin, 236 × 400. */
const HEAD_FORM =
  "M-58 -52C-58 -84 -66 -98 -84 -122C-108 -156 -118 -196 -118 -240C-118 -330 -66 -392 0 -392" +
  "S118 -330 118 -240C118 -196 108 -156 84 -122C66 -98 58 -84 58 -52C58 -44 66 -38 78 -34H-78C-66 -38 -58 -44 -58 -52z"

/** The dots of the plain practice head: a hairline, denser in front. */
function practiceDots(sheet: Sheet): string {
  const scalp = "M-118 -246C-100 -300 -60 -318 0 -318S100 -300 118 -246V-400H-118z"
  const random = scatter(7)
  const dots: string[] = []
  for (let row = 0; row < 10; row++) {
    for (let column = 0; column < 21; column++) {
      const x = -112 + column * 11.2 + (row % 2) * 5.6 + (random() - 0.5) * 4
      const y = -310 - row * 8.6 + (x / 118) ** 2 * 62 + (random() - 0.5) * 4
      dots.push(circle(x, y, 1.75, { "fill-opacity": Math.max(0.1, 0.78 - row * 0.075) }))
    }
  }
  const line = "M-117 -238C-100 -298 -60 -314 0 -314S100 -298 117 -238"
  return (
    clip(sheet, scalp, `<g fill="#17191c">${dots.join("")}</g>`) +
    path(line, {
      fill: "none",
      stroke: COLOUR.accent,
      "stroke-width": 2.2,
      "stroke-dasharray": "1 7",
      "stroke-linecap": "round",
    })
  )
}

/**
 * A practice head: a plain form without features on a round foot, foot's middle at the
 * origin, 250 × 400. The scalp is marked off by a dotted hairline, or carries `scalp`.
 */
export function practiceHead(
  sheet: Sheet,
  colour: string,
  scalp: string = practiceDots(sheet),
): string {
  return (
    ellipse(0, -16, 100, 16, { fill: COLOUR.accentStrong }) +
    path(d`M-100 -26V-16A100 16 0 0 0 100 -16V-26z`, { fill: paint(sheet, "cap") }) +
    ellipse(0, -26, 100, 15, { fill: "#1c6660" }) +
    path(HEAD_FORM, { fill: colour }) +
    clip(sheet, HEAD_FORM, scalp) +
    path(HEAD_FORM, { fill: paint(sheet, "form") }) +
    clip(
      sheet,
      HEAD_FORM,
      path("M-64 -96C-40 -66 40 -66 64 -96V-30H-64z", {
        fill: "#1a1410",
        "fill-opacity": 0.13,
      }),
    )
  )
}

import { COLOUR, mix } from "../palette"
import { circle, d, ellipse, paint, path, rect, type Sheet } from "../sheet"
import { scatter } from "./models"

/** Tones of one skin: each layer from the same base, deeper as it lies deeper. */
export type SkinTones = { epidermis: string; dermis: string; fat: string; line: string }

export function skinTones(base: string): SkinTones {
  return {
    epidermis: mix(base, "#3b1f12", 0.12),
    dermis: base,
    fat: mix(base, "#f3d58c", 0.45),
    line: mix(base, "#2a160c", 0.34),
  }
}

/** A gentle wave from the left edge to the right, at height `y`. */
function wave(w: number, y: number, swing: number, count: number): string {
  const step = w / count
  let data = d`M0 ${y}`
  for (let i = 0; i < count; i++) {
    const side = i % 2 === 0 ? -swing : swing
    data += d`c${step * 0.3} ${side} ${step * 0.7} ${side} ${step} 0`
  }
  return data
}

export type Layers = { top: number; epidermis: number; dermis: number; bottom: number }

/** Skin cut through: epidermis, dermis with fine fibres, fat in lobes. */
export function skinLayers(w: number, layers: Layers, tones: SkinTones): string {
  const { top, epidermis, dermis, bottom } = layers
  const swell = 5 + w / 170
  const close = d`V${bottom}H0z`
  const random = scatter(Math.round(w + top))
  const fibres = Array.from({ length: Math.round(w / 26) }, () => {
    const x = random() * w
    const y = epidermis + 24 + random() * (dermis - epidermis - 40)
    const length = 26 + random() * 44
    return d`M${x} ${y}q${length / 2} ${(random() - 0.5) * 12} ${length} ${(random() - 0.5) * 6}`
  }).join("")
  const lobes = Array.from({ length: Math.ceil(w / 62) + 1 }, (_, i) =>
    [0, 1].map((row) =>
      ellipse(
        i * 62 + (row % 2) * 31,
        dermis + 34 + row * 44 + (random() - 0.5) * 6,
        29,
        20,
        {},
      ),
    ),
  )
    .flat()
    .join("")
  return (
    path(wave(w, top, swell, Math.max(2, Math.round(w / 200))) + close, {
      fill: tones.epidermis,
    }) +
    path(wave(w, epidermis, swell * 0.7, Math.round(w / 50)) + close, {
      fill: tones.dermis,
    }) +
    path(fibres, {
      fill: "none",
      stroke: tones.line,
      "stroke-opacity": 0.22,
      "stroke-width": 1.6,
      "stroke-linecap": "round",
    }) +
    path(wave(w, dermis, swell, Math.max(2, Math.round(w / 150))) + close, {
      fill: tones.fat,
    }) +
    `<g fill="none" stroke="${tones.line}" stroke-opacity=".2" stroke-width="1.6">${lobes}</g>` +
    path(wave(w, top, swell, Math.max(2, Math.round(w / 200))), {
      fill: "none",
      stroke: tones.line,
      "stroke-opacity": 0.5,
      "stroke-width": 2,
    })
  )
}

/** A clipped hair in its follicle; (x, y) lies in the epidermis, so that its mouth melts into it. */
export function follicle(x: number, y: number, depth: number, tones: SkinTones): string {
  const lean = depth * 0.12
  return (
    path(
      d`M${x - 9} ${y}C${x - 9 - lean * 0.5} ${y + depth * 0.5} ${x - 13 - lean} ${y + depth * 0.8} ${x - 13 - lean} ${y + depth}` +
        d`a13 13 0 0 0 26 0C${x + 13 - lean} ${y + depth * 0.8} ${x + 9 - lean * 0.5} ${y + depth * 0.5} ${x + 9} ${y}`,
      {
        fill: tones.epidermis,
        stroke: tones.line,
        "stroke-opacity": 0.4,
        "stroke-width": 1.4,
      },
    ) +
    path(
      d`M${x - lean} ${y + depth}C${x - lean} ${y + depth * 0.7} ${x - lean * 0.4} ${y + depth * 0.4} ${x} ${y}L${x + 5} ${y - 48}`,
      {
        fill: "none",
        stroke: "#2b1c14",
        "stroke-width": 6,
        "stroke-linecap": "round",
      },
    ) +
    circle(x - lean, y + depth, 7, { fill: "#2b1c14" })
  )
}

/**
 * A deposit of pigment as grains: `density` 1 is a full dot, 0 nothing. Grains leave
 * from the rim inwards, as the body carries them away.
 */
export function deposit(
  x: number,
  y: number,
  r: number,
  density: number,
  seed: number,
): string {
  const random = scatter(seed)
  const count = Math.round(70 * density) + 3
  const grains = Array.from({ length: count }, () => {
    const turn = random() * Math.PI * 2
    const far = Math.sqrt(random()) * r * (0.78 + 0.3 * random())
    return circle(
      x + Math.cos(turn) * far,
      y + Math.sin(turn) * far,
      1.3 + random() * 1.7,
      {},
    )
  }).join("")
  const core = circle(x, y, r * (0.55 + 0.4 * density), {
    "fill-opacity": Math.round((0.06 + 0.86 * density ** 1.4) * 100) / 100,
  })
  const opacity = Math.round((0.3 + 0.62 * density) * 100) / 100
  return `<g fill="${COLOUR.ink}">${core}<g fill-opacity="${opacity}">${grains}</g></g>`
}

/** A dot that has spread in every direction and has no edge left. */
export function blurredDot(sheet: Sheet, x: number, y: number, r: number): string {
  return circle(x, y, r, { fill: paint(sheet, "spread") })
}

/** A patch of skin seen from above. */
export function skinPatch(
  sheet: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
): string {
  return (
    rect(x, y, w, h, { rx: 4, fill: colour }) +
    rect(x, y, w, h, { rx: 4, fill: paint(sheet, "sheen"), "fill-opacity": 0.6 })
  )
}

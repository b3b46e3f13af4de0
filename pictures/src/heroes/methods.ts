import { BASES } from "../../../backend/content/pictures/shades"
import { COLOUR, mix } from "../palette"
import { circle, d, path, place, rect, type Sheet } from "../sheet"
import { vial } from "../parts/bottles"
import { vialBox } from "../parts/cartons"
import { spread, stipple, thin } from "../parts/dots"
import { carrier, lightPulse, pieces, skinTonePigment } from "../parts/pigment"
import { deposit, follicle, skinLayers, skinPatch, skinTones } from "../parts/skin"
import { base, CARD, HERO, note, plate, tile } from "../plate"
import { stand } from "../scene"

/* Laser: light goes down, the dot breaks, the body carries pieces off. */

function laser(sheet: Sheet): string {
  const tones = skinTones(base(4))
  const layers = { top: 150, epidermis: 206, dermis: 392, bottom: 500 }
  return (
    skinLayers(HERO.w, layers, tones) +
    [60, 452, 812, 1150].map((x) => follicle(x, 176, 150, tones)).join("") +
    lightPulse(236, 30, 236) +
    deposit(236, 282, 34, 1, 3) +
    pieces(632, 284, 52, 46, 7, 4) +
    pieces(980, 288, 76, 14, 4, 9) +
    carrier(924, 262, 27, 2) +
    carrier(1030, 306, 25, 7) +
    carrier(1002, 240, 21, 12) +
    note(sheet, "#2a160c")
  )
}

function laserCard(): string {
  const tones = skinTones(base(4))
  return (
    skinLayers(CARD.w, { top: 118, epidermis: 156, dermis: 296, bottom: 360 }, tones) +
    lightPulse(110, 24, 176) +
    deposit(110, 214, 29, 1, 3) +
    pieces(262, 216, 42, 34, 6.4, 4) +
    pieces(394, 222, 46, 9, 4, 9) +
    carrier(374, 206, 22, 2) +
    carrier(420, 234, 20, 7)
  )
}

/* Spot Remover: single dots among many, lightened one after the other. */

function spots(w: number, h: number, count: number, from: number, gap: number): string {
  const tones = base(3)
  const around = thin(spread(w, h, 21, 5), 6, ([, y]) =>
    Math.abs(y - h / 2) < 46 ? 0 : 0.9,
  )
  const row = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1)
    return circle(from + i * gap, h / 2 + Math.sin(i * 2) * 6, 22 - 4 * t, {
      fill: mix(COLOUR.ink, tones, 0.08 + 0.78 * t),
    })
  }).join("")
  const ring = circle(from + 2 * gap, h / 2 + Math.sin(4) * 6, 36, {
    fill: "none",
    stroke: COLOUR.paper,
    "stroke-width": 3,
    "stroke-dasharray": "9 8",
  })
  return stipple(around, 3.1, COLOUR.ink, 0.82) + row + ring
}

function spotRemover(sheet: Sheet): string {
  const w = 800
  const h = 380
  return (
    tile(
      sheet,
      40,
      60,
      w,
      h,
      skinPatch(sheet, 0, 0, w, h, base(3)) + spots(w, h, 7, 82, 106),
    ) +
    stand(sheet, [
      { x: 990, y: 428, scale: 0.78, w: 300, art: vialBox(sheet, 10) },
      { x: 936, y: 444, scale: 1.26, w: 42, art: vial(sheet) },
      { x: 1012, y: 444, scale: 1.26, w: 42, art: vial(sheet) },
    ]) +
    note(sheet)
  )
}

const spotRemoverCard = (sheet: Sheet): string =>
  skinPatch(sheet, 0, 0, 480, 360, base(3)) + spots(480, 360, 4, 74, 112)

/* Skin-tone correction: on the skin, or in it, and what lies there stays. */

function covering(
  w: number,
  layers: { top: number; epidermis: number; dermis: number; bottom: number },
  size: number,
): string {
  const tones = skinTones(base(3))
  const middle = (layers.epidermis + layers.dermis) / 2
  const film =
    d`M${w * 0.08} ${layers.top + 2}C${w * 0.12} ${layers.top - size * 0.9} ${w * 0.38} ${layers.top - size * 0.9} ${w * 0.43} ${layers.top + 2}` +
    d`C${w * 0.36} ${layers.top + 10} ${w * 0.16} ${layers.top + 10} ${w * 0.08} ${layers.top + 2}z`
  return (
    skinLayers(w, layers, tones) +
    path(film, {
      fill: mix(base(3), "#fff3e2", 0.4),
      stroke: "#8a6440",
      "stroke-opacity": 0.4,
      "stroke-width": 2,
    }) +
    deposit(w * 0.255, middle, size, 0.92, 4) +
    deposit(w * 0.745, middle + size * 0.5, size, 0.92, 8) +
    skinTonePigment(w * 0.745, middle - size * 0.75, size * 2.1, size * 0.66, base(3), 5)
  )
}

function kit(sheet: Sheet): string {
  const swatches = BASES.map(({ colour }, i) =>
    rect(330 + i * 96, 34, 84, 62, { rx: 6, fill: colour }),
  ).join("")
  return (
    covering(HERO.w, { top: 172, epidermis: 226, dermis: 404, bottom: 500 }, 40) +
    path(d`M600 132V500`, {
      stroke: COLOUR.paper,
      "stroke-width": 5,
      "stroke-dasharray": "2 14",
      "stroke-linecap": "round",
    }) +
    swatches +
    note(sheet, "#3b1f12")
  )
}

const kitCard = (): string =>
  covering(CARD.w, { top: 108, epidermis: 148, dermis: 296, bottom: 360 }, 27) +
  path(d`M240 70V360`, {
    stroke: COLOUR.paper,
    "stroke-width": 4,
    "stroke-dasharray": "2 12",
    "stroke-linecap": "round",
  })

/* Fading: one strip of skin, paler from the left to the right, and the sun above. */

function fadingDots(w: number, h: number, step: number, tone: string): string {
  const bands = 9
  return Array.from({ length: bands }, (_, i) => {
    const t = i / (bands - 1)
    const points = spread(w, h, step, 31).filter(
      ([x]) => Math.min(bands - 1, Math.floor((x / w) * bands)) === i,
    )
    return stipple(points, 3.4 - 0.7 * t, mix(COLOUR.ink, tone, 0.1 + 0.68 * t))
  }).join("")
}

const sun = (x: number, y: number, r: number): string =>
  path(
    Array.from({ length: 12 }, (_, i) => {
      const turn = (i / 12) * Math.PI * 2
      const at = (far: number) => [x + Math.cos(turn) * far, y + Math.sin(turn) * far]
      const [x1 = 0, y1 = 0] = at(r * 1.34)
      const [x2 = 0, y2 = 0] = at(r * 1.68)
      return d`M${x1} ${y1}L${x2} ${y2}`
    }).join(""),
    { stroke: "#d9a441", "stroke-width": r * 0.15, "stroke-linecap": "round" },
  ) + circle(x, y, r, { fill: "#e3b04b" })

function fading(sheet: Sheet): string {
  const w = 1120
  const h = 236
  const years = Array.from({ length: 6 }, (_, i) => {
    const x = 76 + i * 209.6
    return sun(x, 96, 26 + i * 2.2)
  }).join("")
  return (
    path(d`M76 96H1124`, {
      stroke: COLOUR.lineStrong,
      "stroke-width": 2,
      "stroke-dasharray": "2 10",
      "stroke-linecap": "round",
    }) +
    years +
    tile(
      sheet,
      40,
      190,
      w,
      h,
      skinPatch(sheet, 0, 0, w, h, base(4)) + fadingDots(w, h, 17, base(4)),
    ) +
    note(sheet)
  )
}

const fadingCard = (sheet: Sheet): string =>
  [0, 1, 2].map((i) => sun(84 + i * 156, 66, 22 + i * 3)).join("") +
  place(
    0,
    132,
    1,
    skinPatch(sheet, 0, 0, 480, 228, base(4)) + fadingDots(480, 228, 19, base(4)),
  )

/** Heroes and cards of the articles on methods. */
export const METHOD_HEROES = {
  "article-laser-smp-removal": () => plate(HERO, laser),
  "article-laser-smp-removal--card": () => plate(CARD, laserCard),
  "article-spot-remover-explained": () => plate(HERO, spotRemover),
  "article-spot-remover-explained--card": () => plate(CARD, spotRemoverCard),
  "article-skin-correcting-kit-explained": () => plate(HERO, kit),
  "article-skin-correcting-kit-explained--card": () => plate(CARD, kitCard),
  "article-does-smp-fade": () => plate(HERO, fading),
  "article-does-smp-fade--card": () => plate(CARD, fadingCard),
}

import { BASES, TINTS } from "../../../backend/content/pictures/shades"
import { COLOUR } from "../palette"
import { circle, d, path, place, rect, type Sheet } from "../sheet"
import { carton } from "../parts/cartons"
import { mark } from "../parts/label"
import { cartridge } from "../parts/supplies"
import { shadeCard } from "../parts/swatches"
import { GROUND, picture, stand, type Standing } from "../scene"
import { text } from "../type"

type Needle = { code: string; mm: string; count: 1 | 3; width: number }

const NEEDLES: Record<string, Needle> = {
  "1rl020": { code: "1RL", mm: "0.20 mm", count: 1, width: 7 },
  "1rl025": { code: "1RL", mm: "0.25 mm", count: 1, width: 10 },
  "3rl025": { code: "3RL", mm: "0.25 mm", count: 3, width: 10 },
}

/** The tip as printed on the box, enlarged: one needle, or three close together. */
function enlargedTip(needle: Needle, r: number): string {
  const shafts = needle.count === 1 ? [0] : [-12, 12, 0]
  const w = needle.width
  return (
    circle(0, 0, r, { fill: COLOUR.accentSoft }) +
    shafts
      .map((x, i) => {
        const top = i === 2 ? -r * 0.86 : -r * 0.8
        return path(
          d`M${x - w / 2} ${top}H${x + w / 2}V${r * 0.22}L${x} ${r * 0.66}L${x - w / 2} ${r * 0.22}z`,
          {
            fill: i === 2 || needle.count === 1 ? "#5c6b6a" : "#7f8e8c",
          },
        )
      })
      .join("") +
    path(d`M${-w * 0.2} ${-r * 0.7}V${r * 0.2}`, {
      stroke: "#fff",
      "stroke-opacity": 0.6,
      "stroke-width": w * 0.2,
    }) +
    circle(0, 0, r, { fill: "none", stroke: COLOUR.accent, "stroke-width": 1.6 })
  )
}

/** A box of twenty; without a needle given it is the family's plain box. */
function needleBox(sheet: Sheet, needle?: Needle): string {
  const w = 320
  const h = 300
  const left = -w / 2 + 28
  const front =
    text(sheet, "Correction", left, -h + 58, {
      face: "display",
      size: 37,
      fill: COLOUR.ink,
    }) +
    text(sheet, "Cartridges", left, -h + 98, {
      face: "display",
      size: 37,
      fill: COLOUR.ink,
    }) +
    text(sheet, "sterile, single use", left, -h + 124, {
      size: 16,
      fill: COLOUR.inkSoft,
    }) +
    (needle
      ? text(sheet, needle.code, left, -84, {
          face: "display",
          size: 62,
          fill: COLOUR.accent,
        }) +
        text(sheet, needle.mm, left, -56, {
          face: "strong",
          size: 21,
          fill: COLOUR.ink,
        }) +
        place(w / 2 - 76, -104, 1, enlargedTip(needle, 52))
      : mark(left, -104, 17)) +
    rect(left, -42, w - 56, 1, { fill: COLOUR.lineStrong }) +
    text(sheet, "20 pieces · professional use", left, -22, {
      size: 15,
      fill: COLOUR.inkSoft,
    }) +
    rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
  return carton(sheet, { w, h, depth: 46 }, front)
}

const cartridges = (needle?: Needle) => (sheet: Sheet) => {
  const art = cartridge(sheet, needle?.count ?? 1)
  const row: Standing[] = [0, 1, 2].map((i) => ({
    x: 448 + i * 62,
    y: GROUND + (i === 1 ? 22 : 6),
    scale: 1.2,
    w: 44,
    art,
  }))
  return stand(sheet, [
    { x: 226, scale: 1.18, w: 330, art: needleBox(sheet, needle) },
    ...row.filter((_, i) => i !== 1),
    ...row.filter((_, i) => i === 1),
  ])
}

function shadeCards(sheet: Sheet): string {
  const all = [...BASES, ...TINTS]
  const x = 320
  const y = 442
  const turn = (i: number) => -76 + (i * 152) / (all.length - 1)
  const length = 304
  const shadow = all
    .map((_, i) =>
      place(
        x + 12,
        y + 9,
        1,
        rect(-38, -length, 76, length + 34, {
          rx: 6,
          fill: COLOUR.shadow,
          "fill-opacity": 0.05,
        }),
        turn(i),
      ),
    )
    .join("")
  const cards = all
    .map((shade, i) => place(x, y, 1, shadeCard(sheet, 76, length, shade), turn(i)))
    .join("")
  return (
    shadow +
    cards +
    circle(x, y, 15, { fill: "none", stroke: "#0a3432", "stroke-width": 7 }) +
    circle(x, y, 15, { fill: "none", stroke: "#2f7c74", "stroke-width": 2.4 }) +
    circle(x, y, 10, { fill: COLOUR.panel })
  )
}

/** Pictures of needles and shade cards. */
export const SUPPLIES: Record<string, () => string> = {
  "correction-cartridges": () => picture(cartridges()),
  ...Object.fromEntries(
    Object.entries(NEEDLES).map(([slug, needle]) => [
      `correction-cartridges--${slug}`,
      () => picture(cartridges(needle)),
    ]),
  ),
  "shade-match-cards": () => picture(shadeCards),
}

import { BASES, TINTS } from "../../shades"
import { COLOUR } from "../palette"
import { circle, d, paint, path, place, rect, type Sheet } from "../sheet"
import { carton } from "../parts/cartons"
import { mark } from "../parts/label"
import { alcoholPad, cartridge, patchSet, sessionPack } from "../parts/supplies"
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

function patchPack(sheet: Sheet): string {
  const w = 300
  const pouches = Array.from({ length: 5 }, (_, i) =>
    place(-84 + i * 36, -112 - (4 - i) * 13, 0.98, patchSet(sheet, i < 4)),
  ).join("")
  const back =
    path(d`M${-w / 2} -190l34 -18H${w / 2 + 34}L${w / 2} -190z`, { fill: "#bdb29d" }) +
    path(d`M${-w / 2 + 34} -208V-190H${w / 2 + 34}V-208z`, { fill: "#cfc6b5" })
  const front =
    path(d`M${w / 2} -190l34 -18V-9L${w / 2} 0z`, { fill: paint(sheet, "cardSide") }) +
    rect(-w / 2, -190, w, 190, { fill: paint(sheet, "card") }) +
    rect(-w / 2, -190, w, 1.4, { fill: "#fff" }) +
    mark(-w / 2 + 26, -156, 6.5) +
    text(sheet, "Patch-Test Pack", -w / 2 + 26, -104, {
      face: "display",
      size: 33,
      fill: COLOUR.ink,
      maxWidth: w - 52,
    }) +
    text(sheet, "test first, wait, then decide", -w / 2 + 26, -78, {
      size: 15.5,
      fill: COLOUR.inkSoft,
    }) +
    rect(-w / 2 + 26, -46, w - 52, 1, { fill: COLOUR.lineStrong }) +
    text(sheet, "5 single sets · professional use", -w / 2 + 26, -24, {
      size: 14.5,
      fill: COLOUR.inkSoft,
    }) +
    rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
  return stand(sheet, [
    { x: 236, y: GROUND - 18, scale: 1.16, w: w + 20, art: back + pouches + front },
    { x: 512, y: GROUND + 6, scale: 1.28, w: 132, art: patchSet(sheet) },
  ])
}

function disposables(sheet: Sheet): string {
  const w = 360
  const h = 236
  const packs = Array.from({ length: 10 }, (_, i) =>
    place(
      -w / 2 + 84 + i * 22,
      -96 - (9 - i) * 5,
      0.92,
      sessionPack(sheet, 150, 210, i < 9),
    ),
  ).join("")
  const back = path(d`M${-w / 2} ${-h}l44 -34H${w / 2 + 44}L${w / 2} ${-h}z`, {
    fill: "#bdb29d",
  })
  const front =
    path(d`M${w / 2} ${-h}l44 -34V-12L${w / 2} 0z`, { fill: paint(sheet, "cardSide") }) +
    rect(-w / 2, -h, w, h, { fill: paint(sheet, "card") }) +
    rect(-w / 2, -h, w, 1.4, { fill: "#fff" }) +
    mark(-w / 2 + 28, -h + 36, 7) +
    text(sheet, "Session Disposables", -w / 2 + 28, -h + 90, {
      face: "display",
      size: 35,
      fill: COLOUR.ink,
      maxWidth: w - 56,
    }) +
    text(sheet, "single use, one pack a visit", -w / 2 + 28, -h + 118, {
      size: 17,
      fill: COLOUR.inkSoft,
    }) +
    rect(-w / 2 + 28, -48, w - 56, 1, { fill: COLOUR.lineStrong }) +
    text(sheet, "10 sessions · ground transport only", -w / 2 + 28, -26, {
      size: 15,
      fill: COLOUR.inkSoft,
    }) +
    rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
  return stand(sheet, [
    { x: 226, y: GROUND - 34, scale: 1, w: w + 20, art: back + packs + front },
    { x: 486, y: GROUND - 6, scale: 1, w: 168, art: sessionPack(sheet, 168, 236) },
    { x: 378, y: GROUND + 14, scale: 0.98, w: 88, art: alcoholPad(sheet) },
    { x: 566, y: GROUND + 22, scale: 0.98, w: 88, art: alcoholPad(sheet) },
  ])
}

/** Pictures of needles, shade cards, patch tests and disposables. */
export const SUPPLIES: Record<string, () => string> = {
  "correction-cartridges": () => picture(cartridges()),
  ...Object.fromEntries(
    Object.entries(NEEDLES).map(([slug, needle]) => [
      `correction-cartridges--${slug}`,
      () => picture(cartridges(needle)),
    ]),
  ),
  "shade-match-cards": () => picture(shadeCards),
  "patch-test-pack": () => picture(patchPack),
  "session-disposables": () => picture(disposables),
}

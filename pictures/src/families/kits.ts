import {
  BASES,
  KIT_RANGES,
  pickShades,
  TINTS,
  type KitRange,
  type Shade,
} from "../../../backend/content/pictures/shades"
import { COLOUR } from "../palette"
import { circle, d, paint, path, place, rect, type Sheet } from "../sheet"
import { lay, restShadow, shell, well, type Frame } from "../parts/case"
import { cupFromAbove } from "../parts/cups"
import { mark } from "../parts/label"
import { guideCard } from "../parts/prints"
import { groundShadow, lyingShadow } from "../parts/shadow"
import { cartridge, patchSet } from "../parts/supplies"
import { shadeCard } from "../parts/swatches"
import { GROUND, picture } from "../scene"
import { text } from "../type"
import { bottle10, mediumBottle } from "./colour"

const BOTTLE = { w: 100, h: 236 }
const MEDIUM = { w: 112, h: 284 }

type Piece = { w: number; h: number; art: (sheet: Sheet) => string }

const pieces = (range: KitRange): { bases: Piece[]; tints: Piece[]; medium: Piece } => {
  const piece =
    (kind: string) =>
    (shade: Shade): Piece => ({
      ...BOTTLE,
      art: (sheet) => bottle10(sheet, shade, kind),
    })
  return {
    bases: pickShades(BASES, range.bases).map(piece("skin base")),
    tints: pickShades(TINTS, range.tints).map(piece("skin tint")),
    medium: { ...MEDIUM, art: mediumBottle },
  }
}

/** A row of bottles on their backs in one well each, feet on one line. */
function layRow(
  sheet: Sheet,
  row: readonly Piece[],
  frame: Frame,
  scale: number,
): string {
  const total = row.reduce((sum, piece) => sum + piece.w * scale, 0)
  const gap = (frame.w - total) / row.length
  let x = frame.x
  return row
    .map((piece) => {
      const w = piece.w * scale
      const cell = { x: x + gap * 0.18, y: frame.y, w: w + gap * 0.64, h: frame.h }
      const middle = x + (w + gap) / 2
      const foot = frame.y + (frame.h + piece.h * scale) / 2
      x += w + gap
      return (
        well(sheet, cell) +
        restShadow(middle, foot, w, piece.h * scale * 0.74) +
        lay(middle, foot, scale, piece.art(sheet))
      )
    })
    .join("")
}

/** Needles, cups and the patch set in the last row. */
function laySupplies(sheet: Sheet, frame: Frame, count: number): string {
  const { x, y, w, h } = frame
  const patchW = h * 0.78
  const cupsW = count === 5 ? w * 0.32 : w * 0.4
  const needlesW = w - patchW - cupsW - 16
  const scale = Math.min((h - 14) / 188, needlesW / count / 50)
  const step = (needlesW - 12) / count
  const needles = Array.from({ length: count }, (_, i) => {
    const at = x + 6 + step * (i + 0.5)
    const foot = y + (h + 186 * scale) / 2
    return (
      restShadow(at, foot, 40 * scale, 120 * scale) +
      place(at, foot, scale, cartridge(sheet, 1))
    )
  }).join("")
  const columns = count === 5 ? 3 : 5
  const r = Math.min((cupsW - 14) / columns / 2.25, (h - 12) / 2 / 2.2)
  const cupX = x + needlesW + 8
  const cups = Array.from({ length: count }, (_, i) => {
    const row = i < columns ? 0 : 1
    const inRow = row === 0 ? columns : count - columns
    const column = row === 0 ? i : i - columns
    const at = cupX + cupsW / 2 + (column - (inRow - 1) / 2) * (cupsW / columns) * 0.98
    return place(at, y + h * (row === 0 ? 0.28 : 0.73), 1, cupFromAbove(sheet, r))
  }).join("")
  const patchX = x + w - patchW
  return (
    well(sheet, { x, y, w: needlesW, h }) +
    needles +
    well(sheet, { x: cupX, y, w: cupsW, h }) +
    cups +
    well(sheet, { x: patchX, y, w: patchW, h }) +
    restShadow(patchX + patchW / 2, y + h * 0.95, (132 * h * 0.9) / 188, h * 0.86) +
    place(patchX + patchW / 2, y + h * 0.95, (h * 0.9) / 188, patchSet(sheet))
  )
}

/** The lid from inside: mark and name, shade cards on their ring, the printed guide. */
function layLid(sheet: Sheet, frame: Frame, range: KitRange): string {
  const { x, y, w, h } = frame
  const all = [...BASES, ...TINTS]
  const fanX = x + w * 0.585
  const fanY = y + h - 34
  const length = h * 0.64
  const fan = all
    .map((shade, i) => {
      const turn = -56 + (i * 104) / (all.length - 1)
      return place(fanX, fanY, 1, shadeCard(sheet, length * 0.25, length, shade), turn)
    })
    .join("")
  const guideH = h - 44
  const scale = guideH / 420
  const guideX = x + w - 300 * scale - 26
  const left = x + 32
  return (
    mark(left, y + h * 0.3, 6.4) +
    text(sheet, "Complete", left, y + h * 0.5, {
      face: "display",
      size: 25,
      fill: COLOUR.ink,
    }) +
    text(sheet, "Skin Correcting Kit", left, y + h * 0.5 + 27, {
      face: "display",
      size: 25,
      fill: COLOUR.ink,
      maxWidth: w * 0.31,
    }) +
    text(sheet, range.name, left, y + h * 0.5 + 50, { size: 14, fill: COLOUR.inkSoft }) +
    fan +
    circle(fanX, fanY, 5, {
      fill: "#f3eee4",
      stroke: COLOUR.accentStrong,
      "stroke-width": 2.4,
    }) +
    lyingShadow(guideX, y + 22, 300 * scale, guideH, 5, 2) +
    place(guideX, y + 22, scale, guideCard(sheet))
  )
}

const openKit = (range: KitRange) => (sheet: Sheet) => {
  const full = range.bases.length > 2
  const { bases, tints, medium } = pieces(range)
  const x = 36
  const w = 560
  const lid = { x, y: 40, w, h: full ? 168 : 190 }
  const tray = { x, y: lid.y + lid.h + 7, w, h: full ? 378 : 350 }
  const inner = { x: x + 20, w: w - 40 }
  const top = tray.y + 20
  const rows = full
    ? layRow(sheet, [...bases, medium], { ...inner, y: top, h: 124 }, 0.435) +
      layRow(sheet, tints, { ...inner, y: top + 130, h: 112 }, 0.435) +
      laySupplies(sheet, { ...inner, y: top + 248, h: 90 }, range.pieces)
    : layRow(sheet, [...bases, ...tints, medium], { ...inner, y: top, h: 184 }, 0.62) +
      laySupplies(sheet, { ...inner, y: top + 194, h: 116 }, range.pieces)
  const hinge = [0.22, 0.78]
    .map((at) =>
      rect(x + w * at - 26, lid.y + lid.h - 3, 52, 13, {
        rx: 3,
        fill: paint(sheet, "cap"),
      }),
    )
    .join("")
  return shell(sheet, tray, rows) + shell(sheet, lid, layLid(sheet, lid, range)) + hinge
}

/** The case closed, standing with its sleeve: every colour inside as a dot outside. */
function closedKit(sheet: Sheet): string {
  const w = 470
  const h = 344
  const left = 70
  const top = GROUND - h
  return (
    groundShadow(sheet, left + w / 2 + 16, GROUND, w) +
    path(d`M${left + w} ${top}l46 -24V${GROUND - 11}L${left + w} ${GROUND}z`, {
      fill: paint(sheet, "cardSide"),
    }) +
    path(d`M${left} ${top}l46 -24H${left + w + 46}L${left + w} ${top}z`, {
      fill: "#fbf8f1",
    }) +
    rect(left, top, w, h, { fill: paint(sheet, "card") }) +
    rect(left, top + 236, w, h - 306, { fill: COLOUR.accent }) +
    path(d`M${left + w} ${top + 236}l46 -17V${GROUND - 81}L${left + w} ${GROUND - 70}z`, {
      fill: COLOUR.accentStrong,
    }) +
    mark(left + 40, top + 50, 8.5) +
    text(sheet, "Complete Skin", left + 40, top + 108, {
      face: "display",
      size: 41,
      fill: COLOUR.ink,
    }) +
    text(sheet, "Correcting Kit", left + 40, top + 152, {
      face: "display",
      size: 41,
      fill: COLOUR.ink,
    }) +
    text(sheet, "bases, tints and all that matching needs", left + 40, top + 184, {
      size: 17,
      fill: COLOUR.inkSoft,
    }) +
    shadeRow(left + 40, top + 255, w - 80) +
    text(sheet, "professional use · six bases, eight tints", left + 40, GROUND - 26, {
      size: 16,
      fill: COLOUR.inkSoft,
    })
  )
}

function shadeRow(x: number, y: number, w: number): string {
  const all = [...BASES, ...TINTS]
  const step = w / all.length
  return all
    .map((shade, i) =>
      circle(x + step * (i + 0.5), y, step * 0.36, { fill: shade.colour }),
    )
    .join("")
}

/** Pictures of the Complete Skin Correcting Kit. */
export const KITS: Record<string, () => string> = Object.fromEntries([
  ...KIT_RANGES.map((range): [string, () => string] => [
    range.slug === "ful"
      ? "complete-skin-correcting-kit"
      : `complete-skin-correcting-kit--${range.slug}`,
    () => picture(openKit(range)),
  ]),
  ["complete-skin-correcting-kit--closed", () => picture(closedKit)],
])

import { COLOUR } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { text } from "../type"
import { mark, type LabelBox, type LabelText } from "./label"

export type CartonShape = { w: number; h: number; depth: number }

/** A folding box: front, a narrow right side in shade, a lit top. Its front's foot is the origin. */
export function carton(
  sheet: Sheet,
  shape: CartonShape,
  front: string,
  side = "",
): string {
  const { w, h, depth } = shape
  const half = w / 2
  const rise = depth * 0.55
  return (
    path(d`M${half} ${-h}l${depth} ${-rise}V${-rise * 0.45}L${half} 0z`, {
      fill: paint(sheet, "cardSide"),
    }) +
    path(d`M${-half} ${-h}l${depth} ${-rise}H${half + depth}L${half} ${-h}z`, {
      fill: "#fbf8f1",
    }) +
    path(d`M${-half + depth * 0.5} ${-h - rise * 0.5}H${half + depth * 0.5}`, {
      stroke: COLOUR.line,
      "stroke-width": 1,
    }) +
    rect(-half, -h, w, h, { fill: paint(sheet, "card") }) +
    path(d`M${-half} ${-h}H${half}V0`, {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.2,
      "stroke-opacity": 0.8,
    }) +
    front +
    side
  )
}

/** How a carton is printed: sizes of its words and how far down its front they reach. */
export type Print = { nameSize: number; foot?: number; band?: string; side?: string }

/**
 * A carton whose front carries name, kind and content, and between them the mark in
 * large: the one ornament of the shop.
 */
export function labelledCarton(
  sheet: Sheet,
  shape: CartonShape,
  words: LabelText,
  print: Print,
): string {
  const { w, h } = shape
  const { nameSize, foot = 0.955, band = COLOUR.accent, side = "" } = print
  const box = { x: -w / 2, y: -h * 0.985, w, h: h * foot, nameSize }
  const front = printCarton(sheet, box, words) + rect(-w / 2, -8, w, 8, { fill: band })
  return carton(sheet, shape, front, side)
}

function printCarton(sheet: Sheet, box: LabelBox, words: LabelText): string {
  const { x, y, w, h, nameSize } = box
  const pad = w * 0.11
  const left = x + pad
  const inner = w - 2 * pad
  const small = nameSize * 0.44
  const nameAt = y + pad + nameSize * 0.8
  const leading = nameSize * 1.05
  const kindAt = nameAt + (words.name.length - 1) * leading + small * 1.75
  const foot = y + h - pad * 0.8
  const r = Math.min(inner / 13.6, (foot - kindAt) * 0.16)
  const middle = kindAt + (foot - small * 1.4 - kindAt) * 0.52
  const plain = {
    size: small,
    fill: COLOUR.inkSoft,
    maxWidth: inner,
    minSize: small * 0.7,
  }
  const name = {
    face: "display",
    size: nameSize,
    fill: COLOUR.ink,
    maxWidth: inner,
  } as const
  const numeral = words.numeral
    ? text(sheet, words.numeral, left, middle + nameSize * 0.3, {
        ...name,
        size: nameSize * 1.5,
      })
    : mark(left, middle, r)
  return (
    words.name
      .map((line, i) =>
        text(sheet, line, left, nameAt + i * leading, {
          ...name,
          minSize: nameSize * 0.7,
        }),
      )
      .join("") +
    text(sheet, words.kind, left, kindAt, plain) +
    numeral +
    rect(left, foot - small * 1.5, inner, 1, { fill: COLOUR.lineStrong }) +
    text(sheet, words.content, left, foot - small * 0.12, plain)
  )
}

/** The box of the Spot Remover's single-use vials. */
export const vialBox = (sheet: Sheet, vials: 10 | 30): string =>
  labelledCarton(
    sheet,
    { w: 300, h: 400, depth: 34 },
    {
      name: ["Spot Remover"],
      kind: "saline pigment lightener · single use",
      content: `${vials} × 1 ml · professional use`,
    },
    { nameSize: 34, foot: 0.62 },
  )

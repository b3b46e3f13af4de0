import { COLOUR } from "../palette"
import { circle, paint, rect, type Sheet } from "../sheet"
import { text } from "../type"

const DOTS = [
  { at: 0, r: 1, opacity: undefined },
  { at: 3.33, r: 0.87, opacity: 0.72 },
  { at: 6.5, r: 0.72, opacity: 0.48 },
  { at: 9.5, r: 0.55, opacity: 0.3 },
  { at: 12.17, r: 0.37, opacity: 0.18 },
] as const

/** The mark: a row of dots that fades. `r` is the first dot's radius, (x, y) its left edge and middle. */
export function mark(
  x: number,
  y: number,
  r: number,
  fill: string = COLOUR.accent,
): string {
  return DOTS.map((dot) =>
    circle(x + r + dot.at * r, y, dot.r * r, { fill, "fill-opacity": dot.opacity }),
  ).join("")
}

/** What every label says: name (one or two lines), kind, content. */
export type LabelText = {
  name: readonly string[]
  kind: string
  content: string
  /** A spot of the true colour, printed at the right of the mark. */
  swatch?: string
  /** A large word under the name, e.g. "SPF 50". */
  numeral?: string
}

export type LabelBox = { x: number; y: number; w: number; h: number; nameSize: number }

/** Prints a label's words into a box: mark above, name and kind below it, content at the foot. */
export function printLabel(sheet: Sheet, box: LabelBox, words: LabelText): string {
  const { x, y, w, h, nameSize } = box
  const pad = w * 0.1
  const inner = w - 2 * pad
  const small = nameSize * 0.46
  const r = nameSize * 0.19
  const left = x + pad
  const top = y + Math.min(pad, h * 0.1) + r
  const leading = nameSize * 1.06
  const nameAt = top + r + nameSize * 1.12
  const parts = [mark(left, top, r)]
  if (words.swatch) {
    const size = r * 1.9
    parts.push(
      circle(x + w - pad - size, top, size, {
        fill: words.swatch,
        stroke: COLOUR.ink,
        "stroke-opacity": 0.18,
        "stroke-width": 0.8,
      }),
    )
  }
  words.name.forEach((line, i) => {
    const style = {
      face: "display",
      size: nameSize,
      fill: COLOUR.ink,
      maxWidth: inner,
      minSize: nameSize * 0.7,
    } as const
    parts.push(text(sheet, line, left, nameAt + i * leading, style))
  })
  const kindAt = nameAt + (words.name.length - 1) * leading + small * 1.55
  const plain = {
    size: small,
    fill: COLOUR.inkSoft,
    maxWidth: inner,
    minSize: small * 0.68,
  }
  parts.push(text(sheet, words.kind, left, kindAt, plain))
  if (words.numeral) {
    const size = nameSize * 1.5
    const style = { face: "display", size, fill: COLOUR.ink, maxWidth: inner } as const
    parts.push(text(sheet, words.numeral, left, kindAt + size * 1.2, style))
  }
  const foot = y + h - Math.min(pad, h * 0.1)
  const large = words.content.length < 8
  const contentSize = large ? small * 1.35 : small
  const room = foot - contentSize * 1.5 - kindAt
  if (room < 0)
    throw new Error(`Label "${words.name.join(" ")}" is too low for its words`)
  parts.push(
    rect(left, foot - contentSize * 1.45, inner, 0.8, { fill: COLOUR.lineStrong }),
    text(sheet, words.content, left, foot - contentSize * 0.12, {
      ...plain,
      size: contentSize,
    }),
  )
  return parts.join("")
}

/** A paper label wrapped round a body that is as wide as the label. */
export function wrapLabel(sheet: Sheet, box: LabelBox, words: LabelText): string {
  const { x, y, w, h } = box
  return (
    rect(x, y, w, h, { fill: COLOUR.paper }) +
    printLabel(sheet, box, words) +
    rect(x, y, w, h, { fill: paint(sheet, "wrap") }) +
    rect(x, y, w, 0.9, { fill: COLOUR.ink, "fill-opacity": 0.1 }) +
    rect(x, y + h - 0.9, w, 0.9, { fill: COLOUR.ink, "fill-opacity": 0.14 })
  )
}

/** A small wrapped label with the mark and one short line, for vials and cups. */
export function smallLabel(
  sheet: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  line: string,
): string {
  const r = w * 0.055
  return (
    rect(x, y, w, h, { fill: COLOUR.paper }) +
    mark(x + w * 0.14, y + h * 0.3, r) +
    text(sheet, line, x + w * 0.14, y + h * 0.78, {
      size: h * 0.34,
      fill: COLOUR.ink,
      maxWidth: w * 0.72,
    }) +
    rect(x, y, w, h, { fill: paint(sheet, "wrap") })
  )
}

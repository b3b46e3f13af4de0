import { COLOUR, mix } from "../palette"
import { d, paint, path, rect, type Sheet } from "../sheet"
import { text } from "../type"
import { mark } from "./label"

/** A brush's stroke of colour, its left end at (x, y), `w` long and `h` high. */
export function stroke(
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
): string {
  const body =
    d`M${x} ${y + h * 0.52}C${x + w * 0.02} ${y + h * 0.12} ${x + w * 0.2} ${y + h * 0.1} ${x + w * 0.42} ${y + h * 0.06}` +
    d`S${x + w * 0.86} ${y} ${x + w * 0.96} ${y + h * 0.12}L${x + w * 0.9} ${y + h * 0.27}L${x + w} ${y + h * 0.33}` +
    d`L${x + w * 0.93} ${y + h * 0.5}L${x + w * 0.985} ${y + h * 0.6}L${x + w * 0.9} ${y + h * 0.74}L${x + w * 0.95} ${y + h * 0.86}` +
    d`C${x + w * 0.7} ${y + h} ${x + w * 0.4} ${y + h * 0.93} ${x + w * 0.2} ${y + h * 0.97}S${x} ${y + h * 0.9} ${x} ${y + h * 0.52}z`
  const hairs = [0.26, 0.46, 0.66, 0.82]
    .map(
      (at, i) =>
        d`M${x + w * (0.3 + 0.12 * (i % 2))} ${y + h * at}C${x + w * 0.55} ${y + h * (at - 0.03)} ${x + w * 0.7} ${y + h * at} ${x + w * 0.93} ${y + h * (at - 0.02)}`,
    )
    .join("")
  return (
    path(body, { fill: colour }) +
    path(hairs, {
      fill: "none",
      stroke: mix(colour, "#1a1410", 0.3),
      "stroke-opacity": 0.28,
      "stroke-width": h * 0.025,
      "stroke-linecap": "round",
    }) +
    path(
      d`M${x + w * 0.06} ${y + h * 0.3}C${x + w * 0.2} ${y + h * 0.2} ${x + w * 0.4} ${y + h * 0.2} ${x + w * 0.7} ${y + h * 0.16}`,
      {
        fill: "none",
        stroke: "#fff",
        "stroke-opacity": 0.28,
        "stroke-width": h * 0.05,
        "stroke-linecap": "round",
      },
    )
  )
}

/** A standing card: its foot's middle is the origin. What is painted on it comes from `inside`. */
export function standingCard(sheet: Sheet, w: number, h: number, inside: string): string {
  return (
    path(d`M${w / 2} ${-h + 3}l5 -2V-1L${w / 2} 0z`, { fill: COLOUR.cardDeep }) +
    rect(-w / 2, -h, w, h, { rx: 3, fill: paint(sheet, "card") }) +
    inside +
    rect(-w / 2 + 0.5, -h + 0.5, w - 1, h - 1, {
      rx: 3,
      fill: "none",
      stroke: COLOUR.lineStrong,
      "stroke-opacity": 0.5,
    })
  )
}

/** A card painted with one colour and its name. */
export function paintedCard(
  sheet: Sheet,
  w: number,
  h: number,
  colour: string,
  name: string,
): string {
  const left = -w / 2 + w * 0.08
  return standingCard(
    sheet,
    w,
    h,
    mark(left, -h + w * 0.1, w * 0.018) +
      text(sheet, name, left, -h + w * 0.22, {
        face: "display",
        size: w * 0.1,
        fill: COLOUR.ink,
        maxWidth: w * 0.84,
      }) +
      stroke(left, -h + w * 0.31, w * 0.8, w * 0.36, colour) +
      stroke(left + w * 0.05, -h + w * 0.6, w * 0.8, w * 0.36, colour),
  )
}

export type ShadeChip = { name: string; colour: string }

/** A shade card as it hangs on the ring: a field of true colour over its name; the hole is the origin. */
export function shadeCard(
  sheet: Sheet,
  w: number,
  length: number,
  chip: ShadeChip,
): string {
  const top = -length
  const head = w * 0.42
  const field = length * 0.56
  const outline = d`M${-w / 2} ${w * 0.3}Q${-w / 2} ${w * 0.5} 0 ${w * 0.5}Q${w / 2} ${w * 0.5} ${w / 2} ${w * 0.3}V${top + 5}Q${w / 2} ${top} ${w / 2 - 5} ${top}H${-w / 2 + 5}Q${-w / 2} ${top} ${-w / 2} ${top + 5}z`
  return (
    path(outline, { fill: COLOUR.paper }) +
    rect(-w / 2, top + head, w, field, { fill: chip.colour }) +
    text(sheet, chip.name, -w / 2 + w * 0.1, top + w * 0.29, {
      face: "strong",
      size: w * 0.19,
      fill: COLOUR.ink,
      maxWidth: w * 0.68,
    }) +
    mark(-w / 2 + w * 0.14, top + head + field + w * 0.2, w * 0.045) +
    path(outline, {
      fill: "none",
      stroke: COLOUR.ink,
      "stroke-opacity": 0.22,
      "stroke-width": 0.9,
    })
  )
}

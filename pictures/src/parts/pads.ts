import { COLOUR } from "../palette"
import { d, paint, path, place, rect, type Sheet } from "../sheet"
import { text } from "../type"
import { carton } from "./cartons"
import { mark } from "./label"

/** The weave of a pad: a fine grid pressed into it. */
function weave(w: number, h: number, step: number): string {
  const across = Array.from(
    { length: Math.floor(w / step) - 1 },
    (_, i) => d`M${-w / 2 + (i + 1) * step} ${-h + 5}V-5`,
  )
  const down = Array.from(
    { length: Math.floor(h / step) - 1 },
    (_, i) => d`M${-w / 2 + 5} ${-(i + 1) * step}H${w / 2 - 5}`,
  )
  return path([...across, ...down].join(""), {
    fill: "none",
    stroke: "#d9e0dc",
    "stroke-width": 1,
  })
}

/** One square pad, front on. */
function pad(size: number): string {
  return (
    rect(-size / 2, -size, size, size, { rx: size * 0.06, fill: "#fcfdfc" }) +
    weave(size, size, size / 12) +
    rect(-size / 2 + 1, -size + 1, size - 2, size - 2, {
      rx: size * 0.06,
      fill: "none",
      stroke: "#c6d0cb",
      "stroke-width": 1.3,
    })
  )
}

/** A stack of pads lying on each other, seen from the side. */
export function padStack(sheet: Sheet, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const shift = [0, 3, -2, 2, -3, 1, 4, -1, 2][i % 9] ?? 0
    const y = -(i + 1) * 13
    return (
      rect(-75 + shift, y, 150, 13, { rx: 6, fill: "#fcfdfc" }) +
      rect(-75 + shift, y, 150, 13, { rx: 6, fill: paint(sheet, "wrap") }) +
      path(d`M${-69 + shift} ${y + 6.5}H${69 + shift}`, {
        stroke: "#cdd6d2",
        "stroke-width": 1.2,
        "stroke-dasharray": "3 3",
      })
    )
  }).join("")
}

/** The dispenser box of thirty pads, one pad drawn half out of its slot. */
export function padPack(sheet: Sheet): string {
  const w = 320
  const h = 250
  const left = -w / 2 + 30
  const drawn =
    place(20, -h + 34, 1, pad(190), -4) +
    path(d`M${-w / 2 + 34} ${-h - 9}H${w / 2 + 10}`, { stroke: "none" })
  const front =
    rect(-w / 2, -h, w, h, { fill: paint(sheet, "card") }) +
    rect(-w / 2, -h, w, 1.4, { fill: "#fff" }) +
    mark(left, -h + 40, 7.5) +
    text(sheet, "Blot and Protect", left, -h + 94, {
      face: "display",
      size: 36,
      fill: COLOUR.ink,
      maxWidth: w - 60,
    }) +
    text(sheet, "Pads", left, -h + 133, { face: "display", size: 36, fill: COLOUR.ink }) +
    text(sheet, "lint-free, non-stick", left, -h + 160, {
      size: 17,
      fill: COLOUR.inkSoft,
    }) +
    rect(left, -50, w - 60, 1, { fill: COLOUR.lineStrong }) +
    text(sheet, "30 pads · single use", left, -27, { size: 16, fill: COLOUR.inkSoft }) +
    rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
  return (
    carton(sheet, { w, h, depth: 44 }, "") +
    path(d`M${-w / 2 + 66} ${-h - 7}q4 -9 22 -9H${w / 2 - 44}q18 0 14 9z`, {
      fill: "#8f8674",
    }) +
    drawn +
    front
  )
}

/** The same pack as it lies in a kit: seen from above, a pad showing in the opening. */
export function padPackFromAbove(sheet: Sheet, w: number, h: number): string {
  const left = -w / 2 + w * 0.09
  return (
    rect(-w / 2, -h, w, h, { rx: 3, fill: paint(sheet, "card") }) +
    rect(-w * 0.34, -h * 0.93, w * 0.68, h * 0.42, { rx: h * 0.2, fill: "#9c927f" }) +
    rect(-w * 0.325, -h * 0.915, w * 0.65, h * 0.39, { rx: h * 0.19, fill: "#fcfdfc" }) +
    mark(left, -h * 0.4, w * 0.022) +
    text(sheet, "Blot and Protect Pads", left, -h * 0.27, {
      face: "display",
      size: w * 0.1,
      fill: COLOUR.ink,
      maxWidth: w * 0.82,
    }) +
    text(sheet, "30 pads · lint-free, non-stick", left, -h * 0.18, {
      size: w * 0.055,
      fill: COLOUR.inkSoft,
      maxWidth: w * 0.82,
    }) +
    rect(-w / 2, -h * 0.06, w, h * 0.06, { fill: COLOUR.accent }) +
    rect(-w / 2 + 0.5, -h + 0.5, w - 1, h - 1, {
      rx: 3,
      fill: "none",
      stroke: COLOUR.lineStrong,
      "stroke-opacity": 0.7,
    })
  )
}

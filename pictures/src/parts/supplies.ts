import { COLOUR } from "../palette"
import { circle, d, paint, path, place, rect, type Sheet } from "../sheet"
import { text } from "../type"
import { mark } from "./label"

/** A sterile needle cartridge standing on its back end, needle up; `needles` 1 or 3. */
export function cartridge(sheet: Sheet, needles: 1 | 3): string {
  const tips = needles === 1 ? [0] : [-3, 0, 3]
  const needle = tips
    .map((x) =>
      path(d`M${x} -158L${x * 0.7} -186`, { stroke: "#6d7678", "stroke-width": 1.7 }),
    )
    .join("")
  const shell = d`M-20 -96L-20 -120C-20 -130 -9 -136 -8 -162Q-8 -166 -4 -166H4Q8 -166 8 -162C9 -136 20 -130 20 -120V-96z`
  return (
    needle +
    path(shell, { fill: paint(sheet, "glass"), "fill-opacity": 0.92 }) +
    path(d`M0 -98V-160`, { stroke: "#7f8a8a", "stroke-width": needles === 1 ? 2.4 : 6 }) +
    path(shell, { fill: "none", stroke: COLOUR.glassEdge, "stroke-width": 1.1 }) +
    path(d`M-12 -104V-121C-11 -128 -6 -134 -5 -146`, {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 3,
      "stroke-linecap": "round",
      "stroke-opacity": 0.85,
    }) +
    rect(-22, -100, 44, 12, { rx: 3, fill: paint(sheet, "cap") }) +
    rect(-20, -88, 40, 54, { fill: paint(sheet, "plastic") }) +
    path(d`M-20 -78h40M-20 -68h40M-20 -58h40M-20 -48h40`, {
      stroke: COLOUR.lineStrong,
      "stroke-width": 1.6,
      "stroke-opacity": 0.8,
    }) +
    rect(-24, -36, 48, 11, { rx: 3, fill: paint(sheet, "cap") }) +
    path(d`M-17 -25H17L15 -2Q15 0 13 0H-13Q-15 0 -15 -2z`, {
      fill: paint(sheet, "glass"),
    }) +
    path(d`M-17 -25H17L15 -2Q15 0 13 0H-13Q-15 0 -15 -2z`, {
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-width": 1,
    })
  )
}

/** Outline of a flat peel pouch, its foot's middle at the origin. */
const pouchOutline = (w: number, h: number): string =>
  d`M${-w / 2} -3Q${-w / 2} 0 ${-w / 2 + 3} 0H${w / 2 - 3}Q${w / 2} 0 ${w / 2} -3V${-h + 12}L0 ${-h}L${-w / 2} ${-h + 12}z`

/** A sealed peel pouch: paper behind, clear film before, chevron seal above. */
export function peelPouch(sheet: Sheet, w: number, h: number, inside: string): string {
  const seal = d`M${-w / 2} ${-h + 26}L0 ${-h + 14}L${w / 2} ${-h + 26}V${-h + 12}L0 ${-h}L${-w / 2} ${-h + 12}z`
  return (
    path(pouchOutline(w, h), { fill: paint(sheet, "card") }) +
    path(seal, { fill: COLOUR.accentSoft }) +
    path(
      d`M${-w / 2 + 9} ${-h + 34}L0 ${-h + 24}L${w / 2 - 9} ${-h + 34}V-12H${-w / 2 + 9}z`,
      {
        fill: "#eef4f2",
        stroke: COLOUR.glassEdge,
        "stroke-opacity": 0.5,
        "stroke-width": 1,
      },
    ) +
    inside +
    path(d`M${-w / 2 + 14} ${-h * 0.72}V-20M${-w / 2 + 20} ${-h * 0.6}V${-h * 0.3}`, {
      stroke: "#fff",
      "stroke-width": 3,
      "stroke-opacity": 0.8,
      "stroke-linecap": "round",
    }) +
    path(pouchOutline(w, h), {
      fill: "none",
      stroke: COLOUR.lineStrong,
      "stroke-opacity": 0.8,
      "stroke-width": 1,
    })
  )
}

/** A round test plaster seen from the front. */
function plaster(r: number): string {
  const holes = [-0.62, -0.31, 0, 0.31, 0.62].flatMap((x) =>
    [-0.62, 0.62].map((y) =>
      circle(x * r, y * r * Math.cos(x), r * 0.04, { fill: "#b08f6c" }),
    ),
  )
  return (
    circle(0, 0, r, { fill: "#e6cdb0", stroke: "#c3a480", "stroke-width": 1.2 }) +
    holes.join("") +
    circle(0, 0, r * 0.44, { fill: COLOUR.paper, stroke: "#d8c7af", "stroke-width": 1 }) +
    circle(0, 0, r * 0.14, { fill: "#d5a97f" })
  )
}

/** One sealed patch-test set: a round plaster and an applicator with its needle behind film; `plain` leaves its words out. */
export function patchSet(sheet: Sheet, plain = false): string {
  return peelPouch(
    sheet,
    132,
    188,
    place(-18, -116, 1, plaster(33)) +
      rect(36, -146, 7, 86, {
        rx: 3.5,
        fill: "#ece2cf",
        stroke: COLOUR.lineStrong,
        "stroke-width": 0.8,
      }) +
      path(d`M36.5 -62H42.5L40.4 -50H38.6z`, {
        fill: "#fff",
        stroke: COLOUR.lineStrong,
        "stroke-width": 0.8,
      }) +
      path(d`M39.5 -50V-43`, { stroke: "#6d7678", "stroke-width": 1.4 }) +
      rect(-57, -48, 114, 36, { fill: COLOUR.paper }) +
      (plain
        ? ""
        : mark(-50, -39, 3) +
          text(sheet, "Patch test", -50, -18, {
            face: "display",
            size: 18,
            fill: COLOUR.ink,
            maxWidth: 96,
          })),
  )
}

/** An alcohol pad in its foil sachet, standing or leaning. */
export function alcoholPad(sheet: Sheet): string {
  return (
    rect(-44, -96, 88, 96, { rx: 2, fill: paint(sheet, "metal") }) +
    rect(-44, -96, 88, 9, { fill: "#9aa8a6", "fill-opacity": 0.35 }) +
    rect(-44, -9, 88, 9, { fill: "#9aa8a6", "fill-opacity": 0.35 }) +
    rect(-36, -78, 72, 60, { fill: COLOUR.accent }) +
    text(sheet, "Alcohol", -29, -53, {
      face: "strong",
      size: 15,
      fill: COLOUR.paper,
      maxWidth: 58,
    }) +
    text(sheet, "pad, 70 %", -29, -36, { size: 12, fill: COLOUR.paper, maxWidth: 58 })
  )
}

/** A session pack: folded drape, cup and swabs in a clear sealed bag with a paper header; `plain` leaves its words out. */
export function sessionPack(sheet: Sheet, w: number, h: number, plain = false): string {
  const half = w / 2
  return (
    rect(-half, -h, w, h, { rx: 4, fill: "#e4eeeb" }) +
    rect(-half + 12, -h * 0.66, w - 24, h * 0.58, { rx: 3, fill: "#bcd3cd" }) +
    path(
      d`M${-half + 12} ${-h * 0.5}H${half - 12}M${-half + 12} ${-h * 0.33}H${half - 12}M${-half + 12} ${-h * 0.19}H${half - 12}`,
      { stroke: "#8fb0a8", "stroke-width": 1.6 },
    ) +
    rect(-half + 26, -h * 0.56, w * 0.34, h * 0.3, {
      rx: 2,
      fill: "#fff",
      stroke: COLOUR.line,
    }) +
    circle(half - w * 0.26, -h * 0.4, w * 0.13, {
      fill: "#f5faf8",
      stroke: COLOUR.glassEdge,
    }) +
    circle(half - w * 0.26, -h * 0.4, w * 0.08, {
      fill: "#dce7e3",
      stroke: COLOUR.glassEdge,
    }) +
    rect(-half, -h, w, h * 0.26, { rx: 4, fill: COLOUR.paper }) +
    rect(-half, -h * 0.78, w, h * 0.04, { fill: COLOUR.accent }) +
    (plain
      ? ""
      : mark(-half + 12, -h * 0.93, w * 0.022) +
        text(sheet, "One session", -half + 12, -h * 0.82, {
          face: "display",
          size: w * 0.13,
          fill: COLOUR.ink,
          maxWidth: w - 24,
        })) +
    path(
      d`M${-half + 8} ${-h * 0.7}V-12M${-half + 18} ${-h * 0.6}L${-half + 18} ${-h * 0.28}`,
      {
        stroke: "#fff",
        "stroke-width": 3.4,
        "stroke-opacity": 0.75,
        "stroke-linecap": "round",
      },
    ) +
    rect(-half + 0.5, -h + 0.5, w - 1, h - 1, {
      rx: 4,
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.6,
    })
  )
}

/** A sealed single-use ampoule with a measure of pigment, twist-off top up. */
export function ampoule(colour: string): string {
  const body = d`M-15 0Q-19 0 -19 -5V-46Q-19 -56 -8 -60L-5 -72H5L8 -60Q19 -56 19 -46V-5Q19 0 15 0z`
  return (
    rect(-13, -112, 26, 30, { rx: 4, fill: "#eef4f2", stroke: COLOUR.glassEdge }) +
    path(d`M-13 -104h26M-13 -97h26M-13 -90h26`, {
      stroke: COLOUR.lineStrong,
      "stroke-width": 1,
    }) +
    path(d`M-4 -84H4L6 -68H-6z`, { fill: "#dce7e3" }) +
    path(body, { fill: colour }) +
    path(d`M-12 -8V-44`, {
      stroke: "#fff",
      "stroke-opacity": 0.5,
      "stroke-width": 4,
      "stroke-linecap": "round",
    }) +
    path(body, { fill: "none", stroke: COLOUR.glassEdge, "stroke-width": 1.2 })
  )
}

/** A pair of single-use gloves lying flat, one over the other, cuffs down. */
export function gloves(size: string | null, sheet: Sheet): string {
  const hand =
    d`M-26 0V-66C-34 -74 -44 -84 -47 -97Q-49 -106 -41 -107Q-35 -108 -30 -99L-25 -90` +
    d`V-140Q-25 -147 -19 -147Q-13 -147 -13 -140L-12 -104L-10 -154Q-9 -161 -3 -161Q3 -161 3 -154L3 -104` +
    d`L6 -150Q7 -156 12 -156Q18 -156 18 -149L17 -102L21 -134Q22 -140 27 -139Q32 -138 31 -131L27 -66V0z`
  const one = (fill: string) =>
    path(hand, { fill, stroke: "#3f7f78", "stroke-opacity": 0.8, "stroke-width": 1.2 }) +
    rect(-26, -7, 53, 7, { rx: 3, fill: "#5f9d95" })
  return (
    place(16, -4, 1, one("#7fb3ab"), 9) +
    place(-10, 0, 1, one("#93c2ba"), -6) +
    (size === null
      ? ""
      : rect(-30, -54, 44, 30, { rx: 4, fill: COLOUR.paper }) +
        text(sheet, size, -24, -31, {
          face: "strong",
          size: 22,
          fill: COLOUR.ink,
          maxWidth: 34,
        }))
  )
}

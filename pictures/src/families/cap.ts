import { COLOUR } from "../palette"
import { clip, d, ellipse, paint, path, place, rect, type Sheet } from "../sheet"
import { mark } from "../parts/label"
import { picture, stand } from "../scene"
import { text } from "../type"

const DOME =
  "M-158 -190C-172 -290 -136 -388 -40 -408C10 -418 66 -414 104 -392C150 -364 168 -300 162 -190C162 -180 154 -172 140 -170H-138C-152 -172 -158 -180 -158 -190z"
const HEM =
  "M-163 -206C-110 -188 112 -188 167 -206C172 -184 171 -166 166 -148C112 -130 -110 -130 -162 -148C-167 -166 -168 -184 -163 -206z"
const STEM = "M-32 -22C-24 -60 -28 -100 -72 -142H72C28 -100 24 -60 32 -22Q0 -14 -32 -22z"

/** A soft cap drawn over a plain wooden stand; the stand's foot is the origin. */
export function healingCap(sheet: Sheet): string {
  const cloth = "#5f7f76"
  const seams = "M30 -412C-20 -380 -62 -300 -62 -186M30 -412C66 -380 88 -300 90 -186"
  const folds =
    "M-140 -222C-122 -214 -104 -212 -84 -214M-146 -244C-132 -238 -118 -236 -104 -237M108 -214C124 -216 138 -220 150 -227M112 -238C126 -240 140 -245 152 -251M-34 -212C-12 -206 24 -206 52 -212M70 -392C98 -372 116 -352 128 -322M84 -372C104 -356 114 -342 122 -320"
  return (
    ellipse(0, -9, 92, 11, { fill: "#8f7a5d" }) +
    path("M-92 -20V-9A92 11 0 0 0 92 -9V-20z", { fill: "#b79c78" }) +
    ellipse(0, -20, 92, 11, { fill: "#d2b892" }) +
    path(STEM, { fill: "#c5aa83" }) +
    path(STEM, { fill: paint(sheet, "round") }) +
    path("M-134 -150C-96 -128 98 -128 138 -150V-138C90 -116 -88 -116 -134 -138z", {
      fill: "#2c3f3a",
    }) +
    path(DOME, { fill: cloth }) +
    path(DOME, { fill: paint(sheet, "form") }) +
    clip(
      sheet,
      DOME,
      path(folds, {
        fill: "none",
        stroke: "#1f302c",
        "stroke-opacity": 0.28,
        "stroke-width": 4,
        "stroke-linecap": "round",
      }) +
        path(seams, {
          fill: "none",
          stroke: "#2b433c",
          "stroke-opacity": 0.7,
          "stroke-width": 1.8,
        }) +
        path(seams, {
          fill: "none",
          stroke: "#d8e6e0",
          "stroke-opacity": 0.5,
          "stroke-width": 1.4,
          "stroke-dasharray": "5 5",
          transform: "translate(7 2)",
        }) +
        path("M-122 -316C-116 -350 -98 -376 -68 -390", {
          fill: "none",
          stroke: "#fff",
          "stroke-opacity": 0.16,
          "stroke-width": 16,
          "stroke-linecap": "round",
        }),
    ) +
    path(HEM, { fill: "#527068" }) +
    path(HEM, { fill: paint(sheet, "form") }) +
    path("M-163 -198C-110 -180 112 -180 167 -198M-162 -156C-110 -138 112 -138 166 -156", {
      fill: "none",
      stroke: "#d8e6e0",
      "stroke-opacity": 0.5,
      "stroke-width": 1.4,
      "stroke-dasharray": "5 5",
    }) +
    rect(34, -190, 84, 38, { rx: 2, fill: COLOUR.paper }) +
    mark(46, -171, 4.7) +
    rect(34, -190, 84, 38, {
      rx: 2,
      fill: "none",
      stroke: COLOUR.ink,
      "stroke-opacity": 0.2,
    })
  )
}

/** The paper tag that tells the size and the rating. */
function swingTag(sheet: Sheet): string {
  return (
    path(d`M0 -8L-52 26V176H52V26z`, { fill: paint(sheet, "card") }) +
    path(d`M0 -8L-52 26V176H52V26z`, { fill: "none", stroke: COLOUR.lineStrong }) +
    path("M0 14m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0", {
      fill: COLOUR.panel,
      stroke: COLOUR.accent,
      "stroke-width": 1.6,
    }) +
    mark(-38, 52, 5) +
    text(sheet, "UPF", -38, 92, { face: "display", size: 30, fill: COLOUR.ink }) +
    text(sheet, "50+", -38, 124, { face: "display", size: 34, fill: COLOUR.accent }) +
    text(sheet, "healing cap", -38, 148, {
      size: 14,
      fill: COLOUR.inkSoft,
      maxWidth: 76,
    }) +
    text(sheet, "S · M · L", -38, 165, { size: 13, fill: COLOUR.inkSoft })
  )
}

function cap(sheet: Sheet): string {
  const thread = path("M444 376C452 384 470 380 486 393", {
    fill: "none",
    stroke: COLOUR.accentStrong,
    "stroke-width": 1.8,
  })
  return (
    stand(sheet, [{ x: 300, scale: 1.2, w: 184, art: healingCap(sheet) }]) +
    thread +
    place(494, 380, 1, swingTag(sheet), -3)
  )
}

/** Picture of the healing cap. */
export const CAP = { "upf50-healing-cap": () => picture(cap) }

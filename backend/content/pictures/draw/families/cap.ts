import { COLOUR } from "../palette"
import { clip, d, ellipse, paint, path, place, rect, type Sheet } from "../sheet"
import { mark } from "../parts/label"
import { picture, stand } from "../scene"
import { text } from "../type"

const DOME =
  "M-172 -196C-174 -330 -104 -424 6 -424S174 -330 172 -196C172 -184 164 -176 150 -174H-150C-164 -176 -172 -184 -172 -196z"
const HEM = "M-176 -216C-120 -196 120 -196 176 -216C181 -190 181 -172 174 -150C120 -130 -120 -130 -174 -150C-181 -172 -181 -190 -176 -216z"

/** A soft cap drawn over a plain wooden stand; the stand's foot is the origin. */
function healingCap(sheet: Sheet): string {
  const cloth = "#5f7f76"
  const seams =
    "M6 -424C-40 -380 -66 -300 -66 -190M6 -424C60 -380 84 -300 84 -190"
  const folds =
    "M-150 -236C-132 -228 -112 -226 -92 -228M-156 -258C-142 -252 -126 -250 -112 -251M104 -230C122 -232 140 -236 154 -244M112 -252C128 -254 144 -260 158 -268M-30 -226C-8 -220 20 -220 44 -226"
  return (
    ellipse(0, -9, 92, 11, { fill: "#8f7a5d" }) +
    path("M-92 -20V-9A92 11 0 0 0 92 -9V-20z", { fill: "#b79c78" }) +
    ellipse(0, -20, 92, 11, { fill: "#d2b892" }) +
    path("M-26 -22C-22 -60 -22 -110 -34 -160H34C22 -110 22 -60 26 -22Q0 -14 -26 -22z", {
      fill: "#c5aa83",
    }) +
    path("M-26 -22C-22 -60 -22 -110 -34 -160H34C22 -110 22 -60 26 -22Q0 -14 -26 -22z", {
      fill: paint(sheet, "round"),
    }) +
    path("M-140 -152C-100 -128 100 -128 140 -152V-140C90 -118 -90 -118 -140 -140z", {
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
        path("M-118 -330C-108 -366 -84 -394 -56 -408", {
          fill: "none",
          stroke: "#fff",
          "stroke-opacity": 0.16,
          "stroke-width": 16,
          "stroke-linecap": "round",
        }),
    ) +
    path(HEM, { fill: "#527068" }) +
    path(HEM, { fill: paint(sheet, "form") }) +
    path("M-176 -208C-120 -188 120 -188 176 -208M-174 -158C-120 -138 120 -138 174 -158", {
      fill: "none",
      stroke: "#d8e6e0",
      "stroke-opacity": 0.5,
      "stroke-width": 1.4,
      "stroke-dasharray": "5 5",
    }) +
    rect(38, -196, 84, 40, { rx: 2, fill: COLOUR.paper }) +
    mark(50, -176, 4.7) +
    rect(38, -196, 84, 40, { rx: 2, fill: "none", stroke: COLOUR.ink, "stroke-opacity": 0.2 })
  )
}

/** The paper tag that tells the size and the rating. */
function swingTag(sheet: Sheet): string {
  return (
    path(d`M0 -8L-52 26V176H52V26z`, { fill: paint(sheet, "card") }) +
    path(d`M0 -8L-52 26V176H52V26z`, { fill: "none", stroke: COLOUR.lineStrong }) +
    path("M0 14m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0", { fill: COLOUR.panel, stroke: COLOUR.accent, "stroke-width": 1.6 }) +
    mark(-38, 52, 5) +
    text(sheet, "UPF", -38, 92, { face: "display", size: 30, fill: COLOUR.ink }) +
    text(sheet, "50+", -38, 124, { face: "display", size: 34, fill: COLOUR.accent }) +
    text(sheet, "healing cap", -38, 148, { size: 14, fill: COLOUR.inkSoft, maxWidth: 76 }) +
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
    stand(sheet, [{ x: 300, scale: 1.16, w: 184, art: healingCap(sheet) }]) +
    thread +
    place(494, 380, 1, swingTag(sheet), -3)
  )
}

/** Picture of the healing cap. */
export const CAP = { "upf50-healing-cap": () => picture(cap) }

import { COLOUR } from "../palette"
import { circle, d, ellipse, paint, path, type Sheet } from "../sheet"

/** A small clear mixing cup on its foot, with a measure of colour or empty. */
export function mixingCup(sheet: Sheet, colour?: string): string {
  const outline = d`M-38 -58L-30 -4Q-29 0 -25 0H25Q29 0 30 -4L38 -58z`
  const measure = colour
    ? path(d`M-33.5 -34L-29 -7Q-28.6 -4 -25 -4H25Q28.6 -4 29 -7L33.5 -34z`, {
        fill: colour,
      }) +
      path(d`M-33.5 -34L-29 -7Q-28.6 -4 -25 -4H25Q28.6 -4 29 -7L33.5 -34z`, {
        fill: paint(sheet, "round"),
      }) +
      ellipse(0, -34, 33.5, 4, { fill: colour }) +
      ellipse(0, -34, 33.5, 4, { fill: "#fff", "fill-opacity": 0.25 })
    : ""
  return (
    path(outline, { fill: paint(sheet, "glass"), "fill-opacity": 0.75 }) +
    measure +
    path(outline, {
      fill: "none",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.7,
      "stroke-width": 1.1,
    }) +
    path(
      d`M-42 -58Q-42 -62 -38 -62H38Q42 -62 42 -58Q42 -55 38 -55H-38Q-42 -55 -42 -58z`,
      {
        fill: "#eef4f2",
        stroke: COLOUR.glassEdge,
        "stroke-opacity": 0.7,
        "stroke-width": 1,
      },
    ) +
    path(d`M-30 -50L-25 -12`, {
      stroke: "#fff",
      "stroke-opacity": 0.75,
      "stroke-width": 4,
      "stroke-linecap": "round",
    })
  )
}

/** A mixing cup seen from above: rim, wall and floor; `r` is the rim's radius. */
export function cupFromAbove(sheet: Sheet, r: number, colour?: string): string {
  return (
    circle(r * 0.12, r * 0.1, r * 1.02, { fill: COLOUR.shadow, "fill-opacity": 0.16 }) +
    circle(0, 0, r, {
      fill: "#f3f8f6",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.75,
    }) +
    circle(0, 0, r * 0.86, { fill: paint(sheet, "glass") }) +
    circle(r * 0.03, r * 0.03, r * 0.6, {
      fill: colour ?? "#dce7e3",
      stroke: COLOUR.glassEdge,
      "stroke-opacity": 0.4,
    }) +
    path(
      d`M${-r * 0.72} ${-r * 0.16}A${r * 0.74} ${r * 0.74} 0 0 1 ${-r * 0.2} ${-r * 0.7}`,
      {
        fill: "none",
        stroke: "#fff",
        "stroke-width": r * 0.09,
        "stroke-linecap": "round",
      },
    )
  )
}

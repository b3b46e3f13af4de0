import { COLOUR } from "./palette"
import { BASES } from "../../backend/content/pictures/shades"
import { vial } from "./parts/bottles"
import { vialBox } from "./parts/cartons"
import { mark } from "./parts/label"
import { stand } from "./scene"
import { bottle10 } from "./families/colour"
import { balmTube } from "./families/aftercare"
import { createSheet, rect, writeSheet, type Sheet } from "./sheet"
import { lines, text } from "./type"

/** The mark for small places: three dots that fade on the green, 64 × 64. */
export function icon(): string {
  const dots = [
    [17, 8.2, 1],
    [35.5, 6.2, 0.66],
    [50, 4.2, 0.36],
  ] as const
  const body = dots
    .map(
      ([x, r, opacity]) =>
        `<circle cx="${x}" cy="32" r="${r}" fill-opacity="${opacity}"/>`,
    )
    .join("")
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">` +
    `<rect width="64" height="64" fill="${COLOUR.accent}"/>` +
    `<g fill="#fbfaf6">${body}</g></svg>\n`
  )
}

/** The picture that goes with a link to the shop when a page has none of its own, 1200 × 630. */
export function openGraph(): string {
  const sheet = createSheet(1200, 630)
  return writeSheet(sheet, "#fbfaf6", openGraphBody(sheet))
}

function openGraphBody(sheet: Sheet): string {
  const base = (n: number) => BASES[n - 1]
  const pigments = [base(2), base(4), base(6)].flatMap((shade, i) =>
    shade
      ? [
          {
            x: 974 + i * 79,
            y: 560,
            scale: 0.76,
            w: 100,
            art: bottle10(sheet, shade, "skin base"),
          },
        ]
      : [],
  )
  return (
    rect(650, 0, 550, 630, { fill: COLOUR.panel }) +
    mark(76, 190, 15) +
    text(sheet, "Clearline", 72, 300, { face: "display", size: 104, fill: COLOUR.ink }) +
    lines(
      sheet,
      [
        "Products for correcting scalp",
        "micropigmentation, each with",
        "its honest explanation.",
      ],
      76,
      366,
      46,
      { size: 34, fill: COLOUR.inkSoft, maxWidth: 540 },
    ) +
    stand(sheet, [
      { x: 768, y: 522, scale: 0.66, w: 300, art: vialBox(sheet, 10) },
      { x: 716, y: 540, scale: 1.1, w: 42, art: vial(sheet) },
      { x: 776, y: 540, scale: 1.1, w: 42, art: vial(sheet) },
      { x: 914, y: 516, scale: 1.16, w: 76, art: balmTube(sheet, 15) },
      ...pigments,
    ])
  )
}

import { COLOUR } from "../palette"
import { ellipse, paint, path, place, rect, d, type Sheet } from "../sheet"
import { vial, vialBehind, vialCap } from "../parts/bottles"
import { vialBox } from "../parts/cartons"
import { groundShadow } from "../parts/shadow"
import { GROUND, picture, stand } from "../scene"

const TRAY = 500

function main(sheet: Sheet): string {
  return stand(sheet, [
    { x: 214, scale: 1.02, w: 300, art: vialBox(sheet, 10) },
    { x: 428, scale: 1.72, w: 42, art: vial(sheet) },
    { x: 570, scale: 1.72, w: 42, art: vial(sheet) },
    { x: 499, y: GROUND + 20, scale: 1.84, w: 42, art: vial(sheet) },
  ])
}

/** A card tray with ten vials in a row, or with simpler ones for a row behind another. */
function tray(sheet: Sheet, one = vial(sheet)): string {
  const w = TRAY
  const back =
    path(d`M${-w / 2} -38l20 -12H${w / 2 + 20}L${w / 2} -38z`, { fill: "#cfc6b5" }) +
    path(d`M${w / 2} -38l20 -12V-6L${w / 2} 0z`, { fill: paint(sheet, "cardSide") })
  const front =
    rect(-w / 2, -38, w, 38, { fill: paint(sheet, "card") }) +
    rect(-w / 2, -38, w, 2, { fill: "#fff" }) +
    rect(-w / 2, -7, w, 7, { fill: COLOUR.accent })
  const row = Array.from({ length: 10 }, (_, i) =>
    place(-w / 2 + 34 + i * 48, -12, 1.06, one),
  ).join("")
  return back + row + front
}

function tenVials(sheet: Sheet): string {
  return (
    stand(sheet, [{ x: 296, y: 500, scale: 1, w: 300, art: vialBox(sheet, 10) }]) +
    groundShadow(sheet, 316, GROUND, TRAY) +
    place(310, GROUND, 1, tray(sheet))
  )
}

function thirtyVials(sheet: Sheet): string {
  const rows = [
    { x: 324, y: 456, scale: 0.84 },
    { x: 317, y: 512, scale: 0.92 },
    { x: 310, y: 574, scale: 1 },
  ]
  return (
    stand(sheet, [{ x: 300, y: 404, scale: 0.86, w: 300, art: vialBox(sheet, 30) }]) +
    rows
      .map(
        ({ x, y, scale }) =>
          groundShadow(sheet, x + 6, y, TRAY * scale) +
          place(x, y, scale, tray(sheet, scale < 1 ? vialBehind(sheet) : vial(sheet))),
      )
      .join("")
  )
}

function opened(sheet: Sheet): string {
  const scale = 3.7
  return (
    stand(sheet, [
      { x: 268, y: GROUND - 14, scale, w: 42, art: vial(sheet, { open: true }) },
    ]) +
    ellipse(478, GROUND + 10, 70, 9, { fill: paint(sheet, "contact") }) +
    place(430, GROUND - 46, scale, vialCap(sheet, 0), 90)
  )
}

/** Pictures of the Spot Remover. */
export const REMOVER = {
  "spot-remover": () => picture(main),
  "spot-remover--open": () => picture(opened),
  "spot-remover--v10": () => picture(tenVials),
  "spot-remover--v30": () => picture(thirtyVials),
}

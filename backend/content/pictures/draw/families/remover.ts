import { COLOUR } from "../palette"
import { circle, d, ellipse, paint, path, place, rect, type Sheet } from "../sheet"
import {
  DROPPER_15,
  DROPPER_30,
  dropperBottle,
  dropperTop,
  lyingDropper,
  vial,
} from "../parts/bottles"
import { labelledCarton } from "../parts/cartons"
import type { LabelText } from "../parts/label"
import { groundShadow } from "../parts/shadow"
import { GROUND, picture, stand } from "../scene"

const words = (content: string): LabelText => ({
  name: ["Spot", "Remover"],
  kind: "saline pigment lightener",
  content,
})

const box = (sheet: Sheet, w: number, h: number, content: string): string =>
  labelledCarton(sheet, { w, h, depth: 30 }, words(content), {
    nameSize: w * 0.185,
  })

const bottle15 = (sheet: Sheet): string =>
  dropperBottle(sheet, DROPPER_15, words("15 ml · professional use"))

function main(sheet: Sheet): string {
  return stand(sheet, [
    { x: 166, scale: 1.3, w: 142, art: box(sheet, 142, 318, "15 ml · professional use") },
    { x: 390, scale: 1.3, w: 116, art: bottle15(sheet) },
    { x: 508, scale: 1.3, w: 42, art: vial(sheet) },
    { x: 576, scale: 1.3, w: 42, art: vial(sheet) },
  ])
}

function bottleAndBox15(sheet: Sheet): string {
  return stand(sheet, [
    {
      x: 208,
      scale: 1.36,
      w: 142,
      art: box(sheet, 142, 318, "15 ml · professional use"),
    },
    { x: 450, scale: 1.36, w: 116, art: bottle15(sheet) },
  ])
}

function bottleAndBox30(sheet: Sheet): string {
  const art = dropperBottle(sheet, DROPPER_30, words("30 ml · professional use"))
  return stand(sheet, [
    {
      x: 208,
      scale: 1.22,
      w: 166,
      art: box(sheet, 166, 382, "30 ml · professional use"),
    },
    { x: 448, scale: 1.22, w: 136, art },
  ])
}

function vials(sheet: Sheet): string {
  const w = 500
  const tray = (front: boolean): string =>
    front
      ? rect(-w / 2, -38, w, 38, { fill: paint(sheet, "card") }) +
        rect(-w / 2, -38, w, 2, { fill: "#fff" }) +
        rect(-w / 2, -7, w, 7, { fill: COLOUR.accent })
      : path(d`M${-w / 2} -38l20 -12H${w / 2 + 20}L${w / 2} -38z`, { fill: "#cfc6b5" }) +
        path(d`M${w / 2} -38l20 -12V-6L${w / 2} 0z`, { fill: paint(sheet, "cardSide") })
  const row = Array.from({ length: 10 }, (_, i) =>
    place(-w / 2 + 34 + i * 48, -12, 1.06, vial(sheet)),
  ).join("")
  return (
    stand(sheet, [{ x: 296, y: 500, scale: 1, w: 300, art: vialBox(sheet) }]) +
    groundShadow(sheet, 316, GROUND, w) +
    place(310, GROUND, 1, tray(false) + row + tray(true))
  )
}

const vialBox = (sheet: Sheet): string =>
  labelledCarton(
    sheet,
    { w: 300, h: 400, depth: 34 },
    {
      name: ["Spot Remover"],
      kind: "saline pigment lightener · single use",
      content: "10 × 1 ml · professional use",
    },
    { nameSize: 34, foot: 0.62 },
  )

function opened(sheet: Sheet): string {
  const art = dropperBottle(sheet, DROPPER_15, words("15 ml · professional use"), {
    open: true,
  })
  const y = GROUND + 22
  const length = 210
  return (
    stand(sheet, [{ x: 300, y: GROUND - 30, scale: 1.75, w: 116, art }]) +
    ellipse(340, y + 14, 250, 12, { fill: paint(sheet, "cast") }) +
    ellipse(490, y + 25, 110, 8, { fill: paint(sheet, "contact") }) +
    ellipse(166, y + 9, 34, 4, { fill: paint(sheet, "contact") }) +
    place(430, y, 1.3, lyingDropper(length)) +
    place(400, y, 1.3, dropperTop(sheet, 0, 50), 90) +
    path(d`M${430 - length * 1.3} ${y - 3}c-14 0 -24 5 -24 11h26c4 -4 4 -8 -2 -11z`, {
      fill: COLOUR.solution,
      stroke: COLOUR.solutionEdge,
      "stroke-width": 1,
    }) +
    circle(430 - length * 1.3 - 9, y + 2, 1.8, { fill: "#fff" })
  )
}

/** Pictures of the Spot Remover. */
export const REMOVER = {
  "spot-remover": () => picture(main),
  "spot-remover--open": () => picture(opened),
  "spot-remover--v10": () => picture(vials),
  "spot-remover--15": () => picture(bottleAndBox15),
  "spot-remover--30": () => picture(bottleAndBox30),
}

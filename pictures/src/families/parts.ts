import { COLOUR } from "../palette"
import { BASES } from "../../../backend/content/pictures/shades"
import { place, type Sheet } from "../sheet"
import { mixingCup } from "../parts/cups"
import { guideCard, timelineCard } from "../parts/prints"
import { lyingShadow } from "../parts/shadow"
import { cartridge, patchSet, peelPouch } from "../parts/supplies"
import { GROUND, picture, stand } from "../scene"

const cardPicture = (art: (sheet: Sheet) => string) => (sheet: Sheet) => {
  const scale = 1.26
  const w = 300 * scale
  const h = 420 * scale
  return place(
    132,
    50,
    1,
    lyingShadow(0, 0, w, h, 14, 3) + place(0, 0, scale, art(sheet)),
    -1.5,
  )
}

function cups(sheet: Sheet): string {
  const plain = mixingCup(sheet)
  const filled = mixingCup(sheet, BASES[3]?.colour ?? COLOUR.ochre)
  return stand(sheet, [
    { x: 150, y: GROUND - 118, scale: 2.1, w: 66, art: plain },
    { x: 320, y: GROUND - 118, scale: 2.1, w: 66, art: plain },
    { x: 490, y: GROUND - 118, scale: 2.1, w: 66, art: plain },
    { x: 226, y: GROUND - 20, scale: 2.35, w: 66, art: filled },
    { x: 420, y: GROUND - 20, scale: 2.35, w: 66, art: plain },
  ])
}

function patch(sheet: Sheet): string {
  return stand(sheet, [{ x: 314, scale: 2.34, w: 132, art: patchSet(sheet) }])
}

function needle(sheet: Sheet): string {
  const pouch = peelPouch(sheet, 132, 196, place(0, -30, 0.72, cartridge(sheet, 1)))
  return stand(sheet, [
    { x: 250, y: GROUND - 24, scale: 2.2, w: 132, art: pouch },
    { x: 474, y: GROUND, scale: 2.0, w: 40, art: cartridge(sheet, 1) },
  ])
}

/** Pictures of kit parts that are not sold alone. */
export const PARTS = {
  "part-mixcup": () => picture(cups),
  "part-card-kit-ifu": () => picture(cardPicture(guideCard)),
  "part-card-aftr": () => picture(cardPicture((sheet) => timelineCard(sheet, "aftr"))),
  "part-card-afts": () => picture(cardPicture((sheet) => timelineCard(sheet, "afts"))),
  "part-patchset": () => picture(patch),
  "part-needle": () => picture(needle),
}

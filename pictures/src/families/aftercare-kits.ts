import { COLOUR } from "../palette"
import { paint, place, rect, type Sheet } from "../sheet"
import { lay, restShadow, shell, well } from "../parts/case"
import { mark } from "../parts/label"
import { padPackFromAbove } from "../parts/pads"
import { timelineCard } from "../parts/prints"
import { lyingShadow } from "../parts/shadow"
import { picture } from "../scene"
import { text } from "../type"
import { balmTube, foamBottle, matteTube } from "./aftercare"
import { sunTube, type SunMarket } from "./sunscreen"

type Part = {
  art: string
  w: number
  h: number
  cell: number
  body?: number
  lift?: number
}

/** The lid from inside: the mark, the kit's name and the timeline card laid in it. */
function lid(
  sheet: Sheet,
  frame: { x: number; y: number; w: number; h: number },
  name: readonly string[],
  which: "aftr" | "afts",
): string {
  const { x, y, w, h } = frame
  const scale = (h - 36) / 420
  const cardX = x + w - 300 * scale - 26
  return (
    mark(x + 36, y + h * 0.27, 8) +
    name
      .map((line, i) =>
        text(sheet, line, x + 36, y + h * 0.5 + i * 38, {
          face: "display",
          size: 36,
          fill: COLOUR.ink,
          maxWidth: cardX - x - 60,
        }),
      )
      .join("") +
    lyingShadow(cardX, y + 18, 300 * scale, h - 36, 6, 2) +
    place(cardX, y + 18, scale, timelineCard(sheet, which))
  )
}

function openBox(
  sheet: Sheet,
  name: readonly string[],
  which: "aftr" | "afts",
  parts: readonly Part[],
  scale: number,
): string {
  const x = 36
  const w = 560
  const top = { x, y: 34, w, h: 216 }
  const tray = { x, y: 256, w, h: 344 }
  const total = parts.reduce((sum, part) => sum + part.cell, 0)
  const room = w - 40 - (parts.length - 1) * 8
  let at = x + 20
  const cells = parts
    .map((part) => {
      const cellW = (part.cell / total) * room
      const middle = at + cellW / 2
      const cell = { x: at, y: tray.y + 20, w: cellW, h: tray.h - 40 }
      at += cellW + 8
      const foot = cell.y + (cell.h + part.h * scale) / 2
      return (
        well(sheet, cell) +
        restShadow(
          middle,
          foot - (part.lift ?? 0) * scale,
          part.w * scale,
          part.h * scale * (part.body ?? 0.9),
        ) +
        lay(middle, foot, scale, part.art)
      )
    })
    .join("")
  return (
    shell(sheet, tray, cells) +
    shell(sheet, top, lid(sheet, top, name, which)) +
    seamOf(sheet, top)
  )
}

/** The folded edge where lid and tray hang together. */
const seamOf = (
  sheet: Sheet,
  frame: { x: number; y: number; w: number; h: number },
): string =>
  rect(frame.x + 18, frame.y + frame.h - 2, frame.w - 36, 10, {
    fill: paint(sheet, "cap"),
  })

function removal(sheet: Sheet): string {
  return openBox(
    sheet,
    ["Removal", "Aftercare Kit"],
    "aftr",
    [
      { art: foamBottle(sheet, 50), w: 136, h: 356, cell: 180, body: 0.7 },
      { art: balmTube(sheet, 15), w: 98, h: 300, cell: 134, body: 0.78, lift: 62 },
      { art: padPackFromAbove(sheet, 300, 300), w: 300, h: 300, cell: 336, body: 1 },
    ],
    0.78,
  )
}

const smp = (market: SunMarket) => (sheet: Sheet) =>
  openBox(
    sheet,
    ["SMP", "Aftercare Kit"],
    "afts",
    [
      { art: foamBottle(sheet, 150), w: 184, h: 560, cell: 232, body: 0.74 },
      { art: balmTube(sheet, 15), w: 98, h: 300, cell: 132, body: 0.78, lift: 62 },
      { art: matteTube(sheet, 50), w: 164, h: 410, cell: 196 },
      { art: sunTube(sheet, 50, market), w: 150, h: 384, cell: 184 },
    ],
    0.53,
  )

/** Pictures of the two aftercare kits. */
export const AFTERCARE_KITS = {
  "removal-aftercare-kit": () => picture(removal),
  "smp-aftercare-kit": () => picture(smp(null)),
  "smp-aftercare-kit--us": () => picture(smp("us")),
  "smp-aftercare-kit--eu": () => picture(smp("eu")),
}

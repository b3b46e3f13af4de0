import {
  BASES,
  NEUTRALISERS,
  TINTS,
  type NeutraliserShade,
  type Shade,
} from "../../../backend/content/pictures/shades"
import { COLOUR } from "../palette"
import { circle, d, paint, path, rect, type Sheet } from "../sheet"
import { nozzleBottle, PIGMENT_10, PIGMENT_30, pigmentBottle } from "../parts/bottles"
import { labelledCarton } from "../parts/cartons"
import { mixingCup } from "../parts/cups"
import { mark, type LabelText } from "../parts/label"
import { groundShadow } from "../parts/shadow"
import { paintedCard, standingCard, stroke } from "../parts/swatches"
import { GROUND, picture, stand } from "../scene"
import { text } from "../type"

/** The words on a pigment bottle. */
function pigmentWords(shade: Shade, kind: string, ml: number): LabelText {
  return {
    name: [shade.name],
    kind,
    content: `${ml} ml · professional`,
    swatch: shade.colour,
  }
}

/** A 10 ml bottle of a base or tint, as it also lies in the kit. */
export function bottle10(sheet: Sheet, shade: Shade, kind: string): string {
  return pigmentBottle(sheet, PIGMENT_10, pigmentWords(shade, kind, 10), shade.colour)
}

function allBases(sheet: Sheet): string {
  const w = 572
  const card = standingCard(
    sheet,
    w,
    366,
    mark(-w / 2 + 30, -330, 6.5) +
      text(sheet, "Skin Base, 1 to 6", -w / 2 + 30, -276, {
        face: "display",
        size: 38,
        fill: COLOUR.ink,
      }) +
      BASES.map((shade, i) =>
        stroke(-w / 2 + 22 + i * 91, -248, 78, 62, shade.colour),
      ).join(""),
  )
  const bottles = BASES.map((shade, i) => ({
    x: 87 + i * 92,
    scale: 0.88,
    w: 100,
    art: bottle10(sheet, shade, "skin base"),
  }))
  return stand(sheet, [{ x: 316, y: GROUND - 52, scale: 1, w, art: card }, ...bottles])
}

const STEP = { left: 60, right: 560, top: 330, front: 560 }

function allTints(sheet: Sheet): string {
  const { left, right, top, front } = STEP
  const w = right - left
  const row = (shades: readonly Shade[], y: number) =>
    stand(
      sheet,
      shades.map((shade, i) => ({
        x: left + 68 + i * 121,
        y,
        scale: 0.88,
        w: 100,
        art: bottle10(sheet, shade, "skin tint"),
        shadow: y === top,
      })),
    )
  const ground = front - 18
  return (
    groundShadow(sheet, (left + right) / 2 + 12, ground, w) +
    path(
      d`M${right} ${top + 12}L${right + 30} ${top - 26}V${ground - 20}L${right} ${ground}z`,
      {
        fill: paint(sheet, "cardSide"),
      },
    ) +
    path(d`M${left} ${top + 12}l30 -38H${right + 30}L${right} ${top + 12}z`, {
      fill: "#fbf8f1",
    }) +
    row(TINTS.slice(0, 4), top) +
    rect(left, top + 12, w, ground - top - 12, { fill: paint(sheet, "card") }) +
    rect(left, top + 12, w, 1.5, { fill: "#fff" }) +
    TINTS.slice(4)
      .map((_, i) => groundShadow(sheet, left + 68 + i * 121, front + 16, 88))
      .join("") +
    row(TINTS.slice(4), front + 16)
  )
}

const bottleWithCard = (shade: Shade, kind: string, ml: 10 | 30) => (sheet: Sheet) => {
  const shape = ml === 10 ? PIGMENT_10 : PIGMENT_30
  const scale = ml === 10 ? 1.42 : 1.36
  const art = pigmentBottle(sheet, shape, pigmentWords(shade, kind, ml), shade.colour)
  return stand(sheet, [
    {
      x: 252,
      y: GROUND - 40,
      scale: 1,
      w: 300,
      art: paintedCard(sheet, 310, 372, shade.colour, shade.name),
    },
    { x: 456, scale, w: shape.w, art },
  ])
}

function shiftCard(sheet: Sheet, w: number, h: number, shade: NeutraliserShade): string {
  const r = w * 0.25
  const y = -h + w * 0.42
  return standingCard(
    sheet,
    w,
    h,
    circle(-w * 0.13, y, r, { fill: shade.shift }) +
      circle(w * 0.13, y, r, { fill: shade.colour, "fill-opacity": 0.92 }) +
      text(sheet, `against ${shade.against}`, 0, y + r + w * 0.17, {
        size: w * 0.1,
        fill: COLOUR.inkSoft,
        anchor: "middle",
        maxWidth: w * 0.86,
      }),
  )
}

const neutraliserBottle = (sheet: Sheet, shade: NeutraliserShade): string =>
  bottle10(sheet, shade, "colour-shift neutraliser")

function allNeutralisers(sheet: Sheet): string {
  return stand(
    sheet,
    NEUTRALISERS.flatMap((shade, i) => [
      {
        x: 122 + i * 196,
        y: GROUND - 64,
        scale: 1,
        w: 170,
        art: shiftCard(sheet, 176, 380, shade),
      },
      { x: 128 + i * 196, scale: 1.12, w: 100, art: neutraliserBottle(sheet, shade) },
    ]),
  )
}

const oneNeutraliser = (shade: NeutraliserShade) => (sheet: Sheet) => {
  const w = 310
  const card = standingCard(
    sheet,
    w,
    372,
    stroke(-w / 2 + 26, -340, w - 70, 104, shade.shift) +
      stroke(-w / 2 + 44, -262, w - 70, 104, shade.colour) +
      text(sheet, `${shade.name} against ${shade.against}`, -w / 2 + 28, -116, {
        face: "display",
        size: 25,
        fill: COLOUR.ink,
        maxWidth: 176,
      }),
  )
  return stand(sheet, [
    { x: 248, y: GROUND - 40, scale: 1, w, art: card },
    { x: 458, scale: 1.42, w: 100, art: neutraliserBottle(sheet, shade) },
  ])
}

const MEDIUM: LabelText = {
  name: ["Mixing", "Medium"],
  kind: "sterile until opened",
  content: "15 ml · professional use",
}

/** The bottle of mixing medium, as it also lies in the kit. */
export const mediumBottle = (sheet: Sheet): string => nozzleBottle(sheet, MEDIUM)

function medium(sheet: Sheet): string {
  const box = labelledCarton(sheet, { w: 138, h: 290, depth: 30 }, MEDIUM, {
    nameSize: 26,
  })
  return stand(sheet, [
    { x: 158, scale: 1.32, w: 138, art: box },
    { x: 374, scale: 1.42, w: 112, art: mediumBottle(sheet) },
    { x: 532, scale: 1.3, w: 76, art: mixingCup(sheet, "#d8e8e4") },
  ])
}

/** Pictures of bases, tints, neutralisers and the mixing medium. */
export const COLOURS: Record<string, () => string> = {
  "skin-base": () => picture(allBases),
  "skin-tint": () => picture(allTints),
  "colour-shift-neutraliser": () => picture(allNeutralisers),
  "sterile-mixing-medium": () => picture(medium),
  ...Object.fromEntries(
    BASES.flatMap((shade) =>
      ([10, 30] as const).map((ml) => [
        `skin-base--${shade.slug}-${ml}`,
        () => picture(bottleWithCard(shade, "skin base", ml)),
      ]),
    ),
  ),
  ...Object.fromEntries(
    TINTS.map((shade) => [
      `skin-tint--${shade.slug}`,
      () => picture(bottleWithCard(shade, "skin tint", 10)),
    ]),
  ),
  ...Object.fromEntries(
    NEUTRALISERS.map((shade) => [
      `colour-shift-neutraliser--${shade.slug}`,
      () => picture(oneNeutraliser(shade)),
    ]),
  ),
}

import type { Sheet } from "../sheet"
import { labelledCarton } from "../parts/cartons"
import type { LabelText } from "../parts/label"
import { padPack, padStack } from "../parts/pads"
import { foam, foamPump, PUMP_150, PUMP_50 } from "../parts/pumps"
import { metalTube, plasticTube, type TubeShape } from "../parts/tubes"
import { GROUND, picture, stand } from "../scene"

/* Gentle Foam Cleanser */

const foamWords = (ml: number): LabelText => ({
  name: ["Gentle Foam", "Cleanser"],
  kind: "fragrance-free, no alcohol",
  content: `${ml} ml`,
})

/** A foam-pump bottle of 50 or 150 ml. */
export const foamBottle = (sheet: Sheet, ml: 50 | 150): string =>
  ml === 150
    ? foamPump(sheet, PUMP_150, foamWords(150), 26)
    : foamPump(sheet, PUMP_50, foamWords(50), 19)

function foams(sheet: Sheet): string {
  return stand(sheet, [
    { x: 240, scale: 0.86, w: 184, art: foamBottle(sheet, 150) },
    { x: 432, scale: 0.86, w: 136, art: foamBottle(sheet, 50) },
    { x: 336, y: GROUND + 20, scale: 1, w: 92, art: foam(104) },
  ])
}

const oneFoam = (ml: 50 | 150) => (sheet: Sheet) => {
  const scale = ml === 150 ? 0.92 : 1.24
  return stand(sheet, [
    { x: 290, scale, w: ml === 150 ? 184 : 136, art: foamBottle(sheet, ml) },
    { x: 438, y: GROUND + 12, scale: 1, w: 120, art: foam(140) },
  ])
}

/* Recovery Balm */

const balmWords = (g: number): LabelText => ({
  name: ["Recovery", "Balm"],
  kind: "fragrance-free",
  content: `${g} g`,
})

const BALM_50: TubeShape = { w: 132, crimp: 140, h: 420, capW: 66, capH: 54 }
const BALM_15: TubeShape = { w: 92, crimp: 98, h: 300, capW: 48, capH: 42 }

/** A metal tube of balm, 15 or 50 g. */
export const balmTube = (sheet: Sheet, g: 15 | 50): string =>
  metalTube(sheet, g === 50 ? BALM_50 : BALM_15, balmWords(g), g === 50 ? 27 : 19)

const balmBox = (sheet: Sheet, g: 15 | 50): string => {
  const [w, h] = g === 50 ? [168, 446] : [122, 320]
  return labelledCarton(sheet, { w, h, depth: 32 }, balmWords(g), { nameSize: w * 0.19 })
}

function balms(sheet: Sheet): string {
  return stand(sheet, [
    { x: 160, scale: 1, w: 168, art: balmBox(sheet, 50) },
    { x: 356, scale: 1, w: 110, art: balmTube(sheet, 50) },
    { x: 510, scale: 1, w: 80, art: balmTube(sheet, 15) },
  ])
}

const oneBalm = (g: 15 | 50) => (sheet: Sheet) => {
  const scale = g === 50 ? 1 : 1.2
  return stand(sheet, [
    { x: 220, scale, w: g === 50 ? 168 : 122, art: balmBox(sheet, g) },
    { x: 432, scale, w: g === 50 ? 110 : 76, art: balmTube(sheet, g) },
  ])
}

/* Matte Scalp Moisturiser */

const matteWords = (ml: number): LabelText => ({
  name: ["Matte Scalp", "Moisturiser"],
  kind: "oil-free, no fragrance",
  content: `${ml} ml`,
})

const MATTE_100: TubeShape = { w: 166, crimp: 204, h: 520, capW: 166, capH: 70 }
const MATTE_50: TubeShape = { w: 134, crimp: 164, h: 410, capW: 134, capH: 58 }

/** A soft tube of matte moisturiser, 50 or 100 ml. */
export const matteTube = (sheet: Sheet, ml: 50 | 100): string =>
  plasticTube(
    sheet,
    ml === 100 ? MATTE_100 : MATTE_50,
    matteWords(ml),
    ml === 100 ? 26 : 21,
    {
      flip: true,
      sage: true,
    },
  )

function mattes(sheet: Sheet): string {
  return stand(sheet, [
    { x: 236, scale: 0.88, w: 166, art: matteTube(sheet, 100) },
    { x: 430, scale: 0.88, w: 134, art: matteTube(sheet, 50) },
  ])
}

const oneMatte = (ml: 50 | 100) => (sheet: Sheet) => {
  const [w, h] = ml === 100 ? [200, 536] : [164, 428]
  const scale = ml === 100 ? 0.84 : 0.98
  const box = labelledCarton(sheet, { w, h, depth: 32 }, matteWords(ml), {
    nameSize: w * 0.165,
  })
  return stand(sheet, [
    { x: 206, scale, w, art: box },
    { x: 430, scale, w: ml === 100 ? 166 : 134, art: matteTube(sheet, ml) },
  ])
}

/* Blot and Protect Pads */

function pads(sheet: Sheet): string {
  return stand(sheet, [
    { x: 240, y: GROUND - 8, scale: 1.06, w: 320, art: padPack(sheet) },
    { x: 494, y: GROUND + 14, scale: 1.06, w: 150, art: padStack(sheet, 9) },
  ])
}

/** Pictures of cleanser, balm, moisturiser and pads. */
export const AFTERCARE = {
  "gentle-foam-cleanser": () => picture(foams),
  "gentle-foam-cleanser--50": () => picture(oneFoam(50)),
  "gentle-foam-cleanser--150": () => picture(oneFoam(150)),
  "recovery-balm": () => picture(balms),
  "recovery-balm--15": () => picture(oneBalm(15)),
  "recovery-balm--50": () => picture(oneBalm(50)),
  "blot-protect-pads": () => picture(pads),
  "matte-scalp-moisturiser": () => picture(mattes),
  "matte-scalp-moisturiser--50": () => picture(oneMatte(50)),
  "matte-scalp-moisturiser--100": () => picture(oneMatte(100)),
}

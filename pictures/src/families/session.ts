import { BASES, type Shade } from "../../../backend/content/pictures/shades"
import { COLOUR } from "../palette"
import { d, paint, path, place, rect, type Sheet } from "../sheet"
import { mixingCup } from "../parts/cups"
import { mark } from "../parts/label"
import { alcoholPad, ampoule, gloves, patchSet, sessionPack } from "../parts/supplies"
import { GROUND, picture, stand } from "../scene"
import { text } from "../type"

/** A pack of five sets: empty ones for an own mix, or filled with one base. */
const patchPack =
  (base?: Shade) =>
  (sheet: Sheet): string => {
    const w = 300
    const pouches = Array.from({ length: 5 }, (_, i) =>
      place(-84 + i * 36, -112 - (4 - i) * 13, 0.98, patchSet(sheet, i < 4)),
    ).join("")
    const back =
      path(d`M${-w / 2} -190l34 -18H${w / 2 + 34}L${w / 2} -190z`, { fill: "#bdb29d" }) +
      path(d`M${-w / 2 + 34} -208V-190H${w / 2 + 34}V-208z`, { fill: "#cfc6b5" })
    const front =
      path(d`M${w / 2} -190l34 -18V-9L${w / 2} 0z`, { fill: paint(sheet, "cardSide") }) +
      rect(-w / 2, -190, w, 190, { fill: paint(sheet, "card") }) +
      rect(-w / 2, -190, w, 1.4, { fill: "#fff" }) +
      mark(-w / 2 + 26, -156, 6.5) +
      text(sheet, "Patch-Test Pack", -w / 2 + 26, -104, {
        face: "display",
        size: 33,
        fill: COLOUR.ink,
        maxWidth: w - 52,
      }) +
      text(sheet, base ? `filled: ${base.name}` : "for your own mix", -w / 2 + 26, -76, {
        face: "strong",
        size: 18,
        fill: COLOUR.ink,
      }) +
      rect(-w / 2 + 26, -46, w - 52, 1, { fill: COLOUR.lineStrong }) +
      text(sheet, "5 single sets · professional use", -w / 2 + 26, -24, {
        size: 14.5,
        fill: COLOUR.inkSoft,
      }) +
      rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
    return stand(sheet, [
      { x: 236, y: GROUND - 18, scale: 1.16, w: w + 20, art: back + pouches + front },
      { x: 500, y: GROUND + 6, scale: 1.16, w: 132, art: patchSet(sheet) },
      base
        ? { x: 596, y: GROUND + 22, scale: 0.94, w: 40, art: ampoule(base.colour) }
        : { x: 590, y: GROUND + 22, scale: 0.72, w: 70, art: mixingCup(sheet) },
    ])
  }

/** A pack for ten sessions; without a size it is the family's picture. */
const disposables =
  (size: string | null) =>
  (sheet: Sheet): string => {
    const w = 360
    const h = 236
    const packs = Array.from({ length: 10 }, (_, i) =>
      place(
        -w / 2 + 84 + i * 22,
        -96 - (9 - i) * 5,
        0.92,
        sessionPack(sheet, 150, 210, i < 9),
      ),
    ).join("")
    const back = path(d`M${-w / 2} ${-h}l44 -34H${w / 2 + 44}L${w / 2} ${-h}z`, {
      fill: "#bdb29d",
    })
    const front =
      path(d`M${w / 2} ${-h}l44 -34V-12L${w / 2} 0z`, {
        fill: paint(sheet, "cardSide"),
      }) +
      rect(-w / 2, -h, w, h, { fill: paint(sheet, "card") }) +
      rect(-w / 2, -h, w, 1.4, { fill: "#fff" }) +
      mark(-w / 2 + 28, -h + 36, 7) +
      text(sheet, "Session Disposables", -w / 2 + 28, -h + 90, {
        face: "display",
        size: 35,
        fill: COLOUR.ink,
        maxWidth: w - 56,
      }) +
      text(sheet, "single use, one pack a visit", -w / 2 + 28, -h + 118, {
        size: 17,
        fill: COLOUR.inkSoft,
      }) +
      rect(-w / 2 + 28, -48, w - 56, 1, { fill: COLOUR.lineStrong }) +
      text(
        sheet,
        `10 sessions${size ? ` · gloves ${size}` : ""} · ground only`,
        -w / 2 + 28,
        -26,
        {
          size: 15,
          fill: COLOUR.inkSoft,
        },
      ) +
      rect(-w / 2, -9, w, 9, { fill: COLOUR.accent })
    return stand(sheet, [
      { x: 226, y: GROUND - 34, scale: 1, w: w + 20, art: back + packs + front },
      { x: 486, y: GROUND - 6, scale: 1, w: 168, art: sessionPack(sheet, 168, 236) },
      { x: 352, y: GROUND + 44, scale: 0.8, w: 88, art: alcoholPad(sheet) },
      { x: 440, y: GROUND + 48, scale: 0.8, w: 88, art: alcoholPad(sheet) },
      { x: 548, y: GROUND + 26, scale: 1.05, w: 84, art: gloves(size, sheet) },
    ])
  }

/** Pictures of patch tests and disposables. */
export const SESSION: Record<string, () => string> = {
  "patch-test-pack": () => picture(patchPack()),
  ...Object.fromEntries(
    BASES.map((base) => [
      `patch-test-pack--${base.slug}`,
      () => picture(patchPack(base)),
    ]),
  ),
  "session-disposables": () => picture(disposables(null)),
  ...Object.fromEntries(
    ["S", "M", "L", "XL"].map((size) => [
      `session-disposables--${size.toLowerCase()}`,
      () => picture(disposables(size)),
    ]),
  ),
}

import { CREMES, type Shade } from "../../../backend/content/pictures/shades"
import type { Sheet } from "../sheet"
import { JAR_15, JAR_20, jar, powderHeap } from "../parts/jars"
import { paintedCard } from "../parts/swatches"
import { GROUND, picture, stand, type Standing } from "../scene"

const cremeJar = (sheet: Sheet, shade: Shade): string =>
  jar(
    sheet,
    JAR_15,
    { name: [shade.name], kind: "camouflage creme", content: "15 ml · wash-off" },
    shade.colour,
    18,
  )

/** Two columns of four jars, each standing on the one below, fairest above left. */
function allShades(sheet: Sheet): string {
  const scale = 0.74
  const height = (JAR_15.h + JAR_15.lid - 3) * scale
  const column = (shades: readonly Shade[], x: number): Standing[] =>
    shades
      .map((shade, i) => ({
        x,
        y: GROUND - (shades.length - 1 - i) * height,
        scale,
        w: JAR_15.w,
        art: cremeJar(sheet, shade),
        shadow: i === shades.length - 1,
      }))
      .reverse()
  return stand(sheet, [
    ...column(CREMES.slice(0, 4), 232),
    ...column(CREMES.slice(4), 408),
  ])
}

const oneShade = (shade: Shade) => (sheet: Sheet) =>
  stand(sheet, [
    {
      x: 248,
      y: GROUND - 40,
      scale: 1,
      w: 310,
      art: paintedCard(sheet, 330, 390, shade.colour, shade.name),
    },
    { x: 436, scale: 1.3, w: 190, art: cremeJar(sheet, shade) },
  ])

function powder(sheet: Sheet): string {
  const art = jar(
    sheet,
    JAR_20,
    { name: ["Fixing Powder"], kind: "translucent, loose", content: "20 g · wash-off" },
    "#eadfd0",
    18,
  )
  return stand(sheet, [
    { x: 304, scale: 1.46, w: 230, art },
    { x: 452, y: GROUND + 20, scale: 1, w: 170, art: powderHeap(200, "#efe6d9") },
  ])
}

/** Pictures of the wash-off creme and its powder. */
export const CAMOUFLAGE: Record<string, () => string> = {
  "surface-camouflage-creme": () => picture(allShades),
  "surface-camouflage-creme--powder": () => picture(powder),
  ...Object.fromEntries(
    CREMES.map((shade) => [
      `surface-camouflage-creme--${shade.slug}`,
      () => picture(oneShade(shade)),
    ]),
  ),
}

import { BASES } from "../../../backend/content/pictures/shades"
import { place, type Sheet } from "../sheet"
import { practiceHead, skinSheet } from "../parts/models"
import { lyingShadow } from "../parts/shadow"
import { GROUND, picture, stand } from "../scene"

const base = (n: number): string => BASES[n - 1]?.colour ?? "#d5a97f"

const SHEETS = [
  { colour: base(2), ink: "#2a211c" },
  { colour: base(4), ink: "#1f1814" },
  { colour: base(6), ink: "#0d0a08" },
]

function sheets(sheet: Sheet): string {
  const w = 368
  const h = 228
  return SHEETS.map(({ colour, ink }, i) => {
    const turn = [-5, 1, 6][i] ?? 0
    return place(
      92 + i * 44,
      90 + i * 106,
      1,
      lyingShadow(0, 4, w, h, 12, 10) + skinSheet(sheet, w, h, colour, ink),
      turn,
    )
  }).join("")
}

function head(sheet: Sheet): string {
  return stand(sheet, [{ x: 320, scale: 1.2, w: 210, art: practiceHead(sheet, base(3)) }])
}

/** A sheet standing on its long edge, leaning on what is behind it. */
const leaning = (sheet: Sheet, colour: string, ink: string): string =>
  place(-105, -300, 1, skinSheet(sheet, 210, 300, colour, ink))

function both(sheet: Sheet): string {
  return stand(sheet, [
    { x: 232, y: GROUND - 24, scale: 1.08, w: 210, art: practiceHead(sheet, base(3)) },
    ...SHEETS.map(({ colour, ink }, i) => ({
      x: 420 + i * 42,
      y: GROUND - 8 + i * 12,
      scale: 0.92,
      w: 210,
      art: leaning(sheet, colour, ink),
    })),
  ])
}

/** Pictures of the practice skin and the practice head. */
export const PRACTICE = {
  "practice-skin": () => picture(both),
  "practice-skin--skin3": () => picture(sheets),
  "practice-skin--head": () => picture(head),
}

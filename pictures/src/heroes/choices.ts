import { COLOUR } from "../palette"
import { circle, d, path, place, rect, type Sheet } from "../sheet"
import {
  bigDots,
  blurred,
  hardEdge,
  helmet,
  patchy,
  shifted,
  SHIFT,
} from "../parts/faults"
import { drawnLine, scalpDots } from "../parts/heads"
import { mark } from "../parts/label"
import { practiceHead } from "../parts/models"
import { lyingShadow } from "../parts/shadow"
import { skinPatch } from "../parts/skin"
import { cartridge, peelPouch, sessionPack } from "../parts/supplies"
import { base, CARD, HERO, note, plate, tile } from "../plate"
import { stand } from "../scene"
import { text } from "../type"

/* What SMP is: a line is drawn, a light layer is set, a second one answers it. */

const LINE = { middle: -318, side: 78, soft: 46 }
const STAGES = [
  { tone: 2, density: 0 },
  { tone: 4, density: 0.34 },
  { tone: 6, density: 0.92 },
]

const stageHead = (sheet: Sheet, i: number): string => {
  const stage = STAGES[i]
  if (!stage) return ""
  const dots = scalpDots({ ...LINE, density: stage.density })
  return practiceHead(sheet, base(stage.tone), dots + drawnLine(LINE))
}

const whatItIs = (sheet: Sheet): string =>
  stand(
    sheet,
    STAGES.map((_, i) => ({
      x: 230 + i * 370,
      y: 456,
      scale: 1.04,
      w: 210,
      art: stageHead(sheet, i),
    })),
  ) + note(sheet)

const whatItIsCard = (sheet: Sheet): string =>
  stand(sheet, [
    { x: 136, y: 340, scale: 0.8, w: 210, art: stageHead(sheet, 0) },
    { x: 344, y: 340, scale: 0.8, w: 210, art: stageHead(sheet, 2) },
  ])

/* Six faults, each on a patch of its own. */

const FAULTS: { tone: number; art: (sheet: Sheet, w: number, h: number) => string }[] = [
  { tone: 2, art: (_, w, h) => hardEdge(w, h) },
  { tone: 3, art: (_, w, h) => bigDots(w, h) },
  { tone: 2, art: (sheet, w, h) => blurred(sheet, w, h) },
  { tone: 4, art: (_, w, h) => helmet(w, h) },
  { tone: 3, art: (_, w, h) => shifted(w, h, SHIFT.blue) },
  { tone: 5, art: (_, w, h) => patchy(w, h) },
]

function faults(
  sheet: Sheet,
  size: { w: number; h: number; columns: number; x: number; y: number; gap: number },
): string {
  const { w, h, columns, x, y, gap } = size
  return FAULTS.map(({ tone, art }, i) =>
    tile(
      sheet,
      x + (i % columns) * (w + gap),
      y + Math.floor(i / columns) * (h + gap),
      w,
      h,
      skinPatch(sheet, 0, 0, w, h, base(tone)) + art(sheet, w, h),
    ),
  ).join("")
}

const match = (sheet: Sheet): string =>
  faults(sheet, { w: 362, h: 202, columns: 3, x: 40, y: 32, gap: 17 }) + note(sheet)

const matchCard = (sheet: Sheet): string =>
  faults(sheet, { w: 140, h: 156, columns: 3, x: 18, y: 18, gap: 12 })

/* Pain as people reported it: SMP 3 to 5 of 10, one laser diary 9 and then 7, not numbed. */

function scale(x: number, y: number, gap: number, r: number): string {
  return Array.from({ length: 10 }, (_, i) => {
    const n = i + 1
    const smp = n >= 3 && n <= 5
    const laser = n === 7 || n === 9
    return circle(x + i * gap, y, r * (0.5 + 0.055 * n), {
      fill: smp ? COLOUR.accent : laser ? COLOUR.ochre : "#d8d0c2",
    })
  }).join("")
}

function pain(sheet: Sheet): string {
  const x = 96
  const gap = 112
  const words = { size: 40, fill: COLOUR.ink, anchor: "middle" as const }
  const brace = (from: number, to: number, colour: string) =>
    path(d`M${x + (from - 1) * gap - 34} 282v14H${x + (to - 1) * gap + 34}v-14`, {
      fill: "none",
      stroke: colour,
      "stroke-width": 4,
      "stroke-linejoin": "round",
    })
  return (
    Array.from({ length: 10 }, (_, i) =>
      text(sheet, `${i + 1}`, x + i * gap, 98, {
        size: 38,
        fill: COLOUR.inkSoft,
        anchor: "middle",
      }),
    ).join("") +
    scale(x, 192, gap, 50) +
    brace(3, 5, COLOUR.accent) +
    brace(7, 7, COLOUR.ochre) +
    brace(9, 9, COLOUR.ochre) +
    text(sheet, "SMP", x + 3 * gap, 344, { ...words, face: "strong" }) +
    text(sheet, "what people report", x + 3 * gap, 388, {
      ...words,
      size: 34,
      fill: COLOUR.inkSoft,
    }) +
    text(sheet, "Laser", x + 7 * gap, 344, { ...words, face: "strong" }) +
    text(sheet, "one diary, ice only", x + 7 * gap, 388, {
      ...words,
      size: 34,
      fill: COLOUR.inkSoft,
    }) +
    text(sheet, "The published laser cases were numbed", x - 34, HERO.h - 22, {
      size: 34,
      fill: COLOUR.inkSoft,
    }) +
    text(sheet, "Illustration, out of 10", HERO.w - 30, HERO.h - 22, {
      size: 19,
      fill: COLOUR.inkSoft,
      anchor: "end",
    })
  )
}

const painCard = (sheet: Sheet): string =>
  scale(58, 270, 40.4, 20) +
  stand(sheet, [
    {
      x: 196,
      y: 216,
      scale: 0.94,
      w: 132,
      art: peelPouch(sheet, 132, 196, place(0, -30, 0.72, cartridge(sheet, 1))),
    },
    { x: 308, y: 216, scale: 0.98, w: 40, art: cartridge(sheet, 1) },
  ])

/* Choosing: a list of ten, a sealed needle, a session pack, a head to practise on. */

function checklist(w: number, h: number, rows: number): string {
  const step = (h - 92) / rows
  return (
    rect(0, 0, w, h, {
      rx: 3,
      fill: COLOUR.paper,
      stroke: COLOUR.lineStrong,
      "stroke-width": 1,
    }) +
    rect(0, 0, w, 12, { rx: 3, fill: COLOUR.accent }) +
    mark(28, 44, 7) +
    Array.from({ length: rows }, (_, i) => {
      const y = 82 + i * step
      const length = [0.62, 0.5, 0.66, 0.56, 0.44, 0.6, 0.52, 0.64, 0.48, 0.58][i] ?? 0.5
      const tick = i < rows - 2
      return (
        rect(28, y - 10, 20, 20, {
          rx: 4,
          fill: tick ? COLOUR.accent : "none",
          stroke: COLOUR.accent,
          "stroke-width": 2,
        }) +
        (tick
          ? path(d`M33 ${y}l4 5l7 -9`, {
              fill: "none",
              stroke: COLOUR.paper,
              "stroke-width": 3,
              "stroke-linecap": "round",
              "stroke-linejoin": "round",
            })
          : "") +
        rect(64, y - 4, w * length, 8, { rx: 4, fill: COLOUR.line })
      )
    }).join("")
  )
}

const choosing = (sheet: Sheet): string =>
  place(96, 40, 1, lyingShadow(0, 0, 312, 410, 10, 2) + checklist(312, 410, 10), -2) +
  stand(sheet, [
    {
      x: 540,
      y: 446,
      scale: 1.34,
      w: 132,
      art: peelPouch(sheet, 132, 196, place(0, -30, 0.72, cartridge(sheet, 1))),
    },
    { x: 776, y: 446, scale: 1.08, w: 190, art: sessionPack(sheet, 190, 236) },
    { x: 1026, y: 446, scale: 0.98, w: 210, art: practiceHead(sheet, base(5)) },
  ]) +
  note(sheet)

const choosingCard = (sheet: Sheet): string =>
  place(44, 34, 1, lyingShadow(0, 0, 220, 292, 8, 2) + checklist(220, 292, 7), -2) +
  stand(sheet, [
    {
      x: 374,
      y: 326,
      scale: 1.22,
      w: 132,
      art: peelPouch(sheet, 132, 196, place(0, -30, 0.72, cartridge(sheet, 1))),
    },
  ])

/** Heroes and cards of the articles that help to decide. */
export const CHOICE_HEROES = {
  "article-what-is-smp-and-who-is-it-for": () => plate(HERO, whatItIs),
  "article-what-is-smp-and-who-is-it-for--card": () => plate(CARD, whatItIsCard),
  "article-match-the-fix-to-the-fault": () => plate(HERO, match),
  "article-match-the-fix-to-the-fault--card": () => plate(CARD, matchCard),
  "article-smp-and-removal-pain": () => plate(HERO, pain),
  "article-smp-and-removal-pain--card": () => plate(CARD, painCard),
  "article-choosing-an-artist-or-clinic": () => plate(HERO, choosing),
  "article-choosing-an-artist-or-clinic--card": () => plate(CARD, choosingCard),
}

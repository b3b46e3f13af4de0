import { COLOUR } from "../palette"
import { circle, d, paint, path, rect, type Sheet } from "../sheet"
import { text } from "../type"
import { mark } from "./label"

/** A sheet of paper, its upper left corner at the origin. */
function page(sheet: Sheet, w: number, h: number, inside: string): string {
  return (
    rect(0, 0, w, h, { rx: 2, fill: paint(sheet, "card") }) +
    inside +
    rect(0.5, 0.5, w - 1, h - 1, {
      rx: 2,
      fill: "none",
      stroke: COLOUR.lineStrong,
      "stroke-opacity": 0.7,
    })
  )
}

const rule = (x: number, y: number, w: number, colour: string = COLOUR.line): string =>
  rect(x, y, w, 1.2, { fill: colour })

/** Printed guide with its lot record, 300 × 420. */
export function guideCard(sheet: Sheet): string {
  const rows = [0, 1, 2, 3, 4]
  const words = [236, 220, 244, 180, 0, 232, 206]
  return page(
    sheet,
    300,
    420,
    rect(0, 0, 300, 12, { fill: COLOUR.accent }) +
      mark(28, 46, 6.5) +
      text(sheet, "Guide", 28, 100, { face: "display", size: 42, fill: COLOUR.ink }) +
      text(sheet, "Complete Skin Correcting Kit", 28, 124, {
        size: 16.5,
        fill: COLOUR.inkSoft,
      }) +
      words
        .filter((w) => w > 0)
        .map((w, i) => rect(28, 146 + i * 13, w, 4, { rx: 2, fill: COLOUR.line }))
        .join("") +
      text(sheet, "Lot record", 28, 256, { face: "strong", size: 17, fill: COLOUR.ink }) +
      rows.map((i) => rule(28, 270 + i * 28, 244, COLOUR.lineStrong)).join("") +
      path(d`M120 270V383M196 270V383`, {
        stroke: COLOUR.lineStrong,
        "stroke-width": 1.2,
      }) +
      ["Part", "Lot", "Use by"]
        .map((word, i) =>
          text(sheet, word, [28, 126, 202][i] ?? 28, 289, {
            size: 13,
            fill: COLOUR.inkSoft,
          }),
        )
        .join(""),
  )
}

export type TimelineStep = { when: string; what: string }

export const TIMELINES = {
  aftr: {
    title: ["After removal", "or correction"],
    steps: [
      { when: "Day 0", what: "Do not touch" },
      { when: "Week 1", what: "Do not pick" },
      { when: "Week 2", what: "Crusts fall by themselves" },
      { when: "Weeks 3–4", what: "Wear a hat outdoors" },
      { when: "Week 8", what: "Photo, then review" },
    ],
  },
  afts: {
    title: ["After SMP,", "day by day"],
    steps: [
      { when: "Day 0", what: "Do not touch or wet" },
      { when: "Days 1–3", what: "Keep dry" },
      { when: "Days 4–6", what: "Rinse, pat dry" },
      { when: "Days 7–13", what: "Wash gently" },
      { when: "Days 14–30", what: "Hat and sunscreen" },
    ],
  },
} as const satisfies Record<
  string,
  { title: readonly string[]; steps: readonly TimelineStep[] }
>

/** A printed timeline with dots that fade, 300 × 420. */
export function timelineCard(sheet: Sheet, which: keyof typeof TIMELINES): string {
  const { title, steps } = TIMELINES[which]
  const fade = [1, 0.72, 0.48, 0.3, 0.18]
  return page(
    sheet,
    300,
    420,
    rect(0, 0, 300, 12, { fill: COLOUR.accent }) +
      title
        .map((line, i) =>
          text(sheet, line, 28, 62 + i * 36, {
            face: "display",
            size: 35,
            fill: COLOUR.ink,
            maxWidth: 244,
          }),
        )
        .join("") +
      path(d`M38 146V374`, { stroke: COLOUR.lineStrong, "stroke-width": 1.4 }) +
      steps
        .map((step, i) => {
          const y = 146 + i * 57
          return (
            circle(38, y, 11.5, { fill: "#fbf7ef" }) +
            circle(38, y, 10 - i * 0.7, {
              fill: COLOUR.accent,
              "fill-opacity": fade[i],
            }) +
            text(sheet, step.when, 64, y + 1, {
              face: "strong",
              size: 18.5,
              fill: COLOUR.ink,
            }) +
            text(sheet, step.what, 64, y + 22, {
              size: 16.5,
              fill: COLOUR.inkSoft,
              maxWidth: 212,
            })
          )
        })
        .join(""),
  )
}

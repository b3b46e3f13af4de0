import { ellipse, paint, rect, type Sheet } from "../sheet"

/** The flat shadow of something `w` wide that stands at (x, y): light comes from the left. */
export function groundShadow(sheet: Sheet, x: number, y: number, w: number): string {
  return (
    ellipse(x + w * 0.2, y + 5, w * 0.78, 9 + w * 0.035, { fill: paint(sheet, "cast") }) +
    ellipse(x + w * 0.02, y + 1, w * 0.53, 5 + w * 0.012, {
      fill: paint(sheet, "contact"),
    })
  )
}

/** The shadow of a flat thing that lies and is seen from above. */
export function lyingShadow(
  x: number,
  y: number,
  w: number,
  h: number,
  lift: number,
  radius = 4,
): string {
  return [1, 0.66, 0.36]
    .map((far) =>
      rect(x + lift * far, y + lift * far * 0.7, w, h, {
        rx: radius,
        fill: "#3b352b",
        "fill-opacity": 0.11,
      }),
    )
    .join("")
}

import { GRADIENTS, type GradientName } from "./palette"

/** One drawing in the making: its size, and the definitions its parts have asked for. */
export type Sheet = {
  width: number
  height: number
  defs: Map<string, string>
}

export type Attributes = Record<string, string | number | undefined>

export function createSheet(width: number, height: number): Sheet {
  return { width, height, defs: new Map() }
}

/** A number as short as the eye allows: one decimal (two below 3). */
export function num(value: number): string {
  const digits = Math.abs(value) < 3 ? 100 : 10
  const rounded = Math.round(value * digits) / digits
  return `${rounded}`.replace(/^(-?)0\./, "$1.")
}

/** Path data with its numbers shortened: d`M${x} ${y}h${w}z`. */
export function d(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.reduce((path, part, i) => {
    const value = values[i]
    return path + part + (value === undefined ? "" : num(value))
  }, "")
}

/** One element; attributes that are undefined are left out. */
export function el(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? num(value) : value}"`)
    .join("")
  return content === ""
    ? `<${name}${written}/>`
    : `<${name}${written}>${content}</${name}>`
}

export const path = (data: string, attributes: Attributes): string =>
  el("path", { d: data, ...attributes })

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Attributes,
): string => el("rect", { x, y, width, height, ...attributes })

export const circle = (
  cx: number,
  cy: number,
  r: number,
  attributes: Attributes,
): string => el("circle", { cx, cy, r, ...attributes })

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  attributes: Attributes,
): string => el("ellipse", { cx, cy, rx, ry, ...attributes })

/** A group moved to (x, y), scaled, then turned by `turn` degrees about its own origin. */
export function place(
  x: number,
  y: number,
  scale: number,
  content: string,
  turn = 0,
): string {
  const moves = [
    `translate(${num(x)} ${num(y)})`,
    ...(turn === 0 ? [] : [`rotate(${num(turn)})`]),
    ...(scale === 1 ? [] : [`scale(${Math.round(scale * 1000) / 1000})`]),
  ]
  return el("g", { transform: moves.join(" ") }, content)
}

/** The reference to a named gradient, defined once in the sheet that uses it. */
export function paint(sheet: Sheet, name: GradientName): string {
  if (!sheet.defs.has(name)) sheet.defs.set(name, buildGradient(name))
  return `url(#${name})`
}

function buildGradient(name: GradientName): string {
  const gradient = GRADIENTS[name]
  const stops = gradient.stops
    .map(([offset, colour, opacity]) =>
      el("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
    )
    .join("")
  if (gradient.kind === "radial") return el("radialGradient", { id: name }, stops)
  const vector =
    gradient.kind === "across" ? { x1: 0, x2: 1 } : { x1: 0, x2: 0, y1: 0, y2: 1 }
  return el("linearGradient", { id: name, ...vector }, stops)
}

/** What lies inside `shape` of `content`; the shape is given as path data. */
export function clip(sheet: Sheet, shape: string, content: string): string {
  const id = `c${[...sheet.defs.keys()].filter((key) => key.startsWith("clip:")).length}`
  const key = `clip:${shape}`
  const known = sheet.defs.get(key)
  if (known === undefined) {
    sheet.defs.set(key, el("clipPath", { id }, el("path", { d: shape })))
    return el("g", { "clip-path": `url(#${id})` }, content)
  }
  const knownId = /id="([^"]+)"/.exec(known)?.[1] ?? id
  return el("g", { "clip-path": `url(#${knownId})` }, content)
}

/** The finished file, self-contained: no font, no other file, no script. */
export function writeSheet(sheet: Sheet, background: string, body: string): string {
  const { width, height } = sheet
  const defs = [...sheet.defs.values()].join("")
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    (defs === "" ? "" : `<defs>${defs}</defs>`) +
    `<path fill="${background}" d="M0 0h${width}v${height}H0z"/>${body}</svg>\n`
  )
}

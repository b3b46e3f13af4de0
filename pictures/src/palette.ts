/** Colours of the drawings. The trade's shades stand in `../shades.ts`. */
export const COLOUR = {
  panel: "#f2eee6",
  panelDeep: "#e9e3d8",
  line: "#ded8cc",
  lineStrong: "#b9b1a2",
  paper: "#fffdf8",
  ink: "#17191c",
  inkSoft: "#4b4f55",
  accent: "#0f4a47",
  accentStrong: "#0a3432",
  accentSoft: "#dcebe6",
  card: "#f6f1e7",
  cardSide: "#d3cab9",
  cardDeep: "#c3b8a3",
  shadow: "#3b352b",
  glassEdge: "#8ea59f",
  solution: "#bcd6cf",
  solutionEdge: "#8fb3aa",
  foam: "#ffffff",
  ochre: "#b87a38",
} as const

type Stop = [offset: number, colour: string, opacity?: number]
type Gradient = { kind: "across" | "down" | "radial"; stops: Stop[] }

/** Every gradient of the hand: one soft light from the left. */
export const GRADIENTS = {
  glass: {
    kind: "across",
    stops: [
      [0, "#c3d2cd"],
      [0.06, "#dfe9e5"],
      [0.22, "#f6faf8"],
      [0.55, "#e0eae6"],
      [0.9, "#b3c6c0"],
      [1, "#9db2ac"],
    ],
  },
  /** Laid over a coloured round body: light on the left, shade on the right. */
  round: {
    kind: "across",
    stops: [
      [0, "#1a1410", 0.16],
      [0.1, "#ffffff", 0.1],
      [0.2, "#ffffff", 0.34],
      [0.36, "#ffffff", 0],
      [0.6, "#1a1410", 0],
      [0.88, "#1a1410", 0.2],
      [1, "#1a1410", 0.34],
    ],
  },
  /** Laid over paper wrapped round a body. */
  wrap: {
    kind: "across",
    stops: [
      [0, "#5a5142", 0.16],
      [0.12, "#5a5142", 0],
      [0.62, "#5a5142", 0],
      [1, "#5a5142", 0.24],
    ],
  },
  cap: {
    kind: "across",
    stops: [
      [0, "#0a3432"],
      [0.12, "#135450"],
      [0.28, "#247069"],
      [0.5, "#125350"],
      [0.85, "#0a3432"],
      [1, "#082a28"],
    ],
  },
  plastic: {
    kind: "across",
    stops: [
      [0, "#e2dccf"],
      [0.1, "#f6f2e9"],
      [0.3, "#fffefb"],
      [0.62, "#f7f3ea"],
      [0.9, "#dbd3c4"],
      [1, "#c9bfad"],
    ],
  },
  sage: {
    kind: "across",
    stops: [
      [0, "#b4c8c1"],
      [0.1, "#d5e3de"],
      [0.3, "#e6efeb"],
      [0.62, "#d6e4df"],
      [0.9, "#b3c8c1"],
      [1, "#9fb6af"],
    ],
  },
  metal: {
    kind: "across",
    stops: [
      [0, "#aeb9b8"],
      [0.12, "#dde3e2"],
      [0.26, "#f9fbfa"],
      [0.5, "#dfe5e3"],
      [0.82, "#b4c0be"],
      [1, "#93a19f"],
    ],
  },
  card: {
    kind: "across",
    stops: [
      [0, "#fffdf8"],
      [0.5, "#f8f3ea"],
      [1, "#ebe4d7"],
    ],
  },
  cardSide: {
    kind: "across",
    stops: [
      [0, "#d6cdbd"],
      [1, "#c6bca9"],
    ],
  },
  well: {
    kind: "across",
    stops: [
      [0, "#d9d1c2"],
      [0.1, "#e6dfd2"],
      [1, "#ece6da"],
    ],
  },
  form: {
    kind: "across",
    stops: [
      [0, "#1a1410", 0.1],
      [0.24, "#ffffff", 0.2],
      [0.5, "#ffffff", 0],
      [0.72, "#1a1410", 0.06],
      [1, "#1a1410", 0.34],
    ],
  },
  /** Laid over something flat. */
  sheen: {
    kind: "across",
    stops: [
      [0, "#ffffff", 0.2],
      [0.5, "#ffffff", 0],
      [1, "#1a1410", 0.1],
    ],
  },
  falloff: {
    kind: "down",
    stops: [
      [0, "#1a1410", 0],
      [1, "#1a1410", 0.2],
    ],
  },
  /** Pigment that lies too deep: it spreads and looks blue. */
  spread: {
    kind: "radial",
    stops: [
      [0, "#43586e", 0.85],
      [0.45, "#4b6075", 0.55],
      [1, "#4b6075", 0],
    ],
  },
  contact: {
    kind: "radial",
    stops: [
      [0, "#3b352b", 0.5],
      [0.55, "#3b352b", 0.28],
      [1, "#3b352b", 0],
    ],
  },
  cast: {
    kind: "radial",
    stops: [
      [0, "#3b352b", 0.26],
      [0.5, "#3b352b", 0.13],
      [1, "#3b352b", 0],
    ],
  },
} as const satisfies Record<string, Gradient>

export type GradientName = keyof typeof GRADIENTS

/** A colour between two colours; `t` = 0 gives the first, 1 the second. */
export function mix(from: string, to: string, t: number): string {
  const channel = (hex: string, i: number) =>
    parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)
  return (
    "#" +
    [0, 1, 2]
      .map((i) => Math.round(channel(from, i) * (1 - t) + channel(to, i) * t))
      .map((value) => value.toString(16).padStart(2, "0"))
      .join("")
  )
}

/**
 * The trade's own colours, the same as in the storefront's tokens. Used by the
 * drawings and by the alternative texts, so that a picture never lies about a shade.
 */
export type Shade = { slug: string; code: string; name: string; colour: string }

/** Skin bases 1 (very fair) to 6 (very deep). */
export const BASES: readonly Shade[] = [
  { slug: "1", code: "1", name: "Base 1", colour: "#f4dfcc" },
  { slug: "2", code: "2", name: "Base 2", colour: "#e9c8a8" },
  { slug: "3", code: "3", name: "Base 3", colour: "#d5a97f" },
  { slug: "4", code: "4", name: "Base 4", colour: "#b37f55" },
  { slug: "5", code: "5", name: "Base 5", colour: "#855638" },
  { slug: "6", code: "6", name: "Base 6", colour: "#523424" },
]

/** The eight tints in the order they lie in the kit. */
export const TINTS: readonly Shade[] = [
  { slug: "ivory", code: "IVO", name: "Ivory", colour: "#f1e4cf" },
  { slug: "rose", code: "ROS", name: "Rose", colour: "#e1b29a" },
  { slug: "golden", code: "GLD", name: "Golden", colour: "#dcb170" },
  { slug: "olive", code: "OLV", name: "Olive", colour: "#a58d5b" },
  { slug: "ochre", code: "OCH", name: "Ochre", colour: "#b87a38" },
  { slug: "terracotta", code: "TER", name: "Terracotta", colour: "#99502f" },
  { slug: "umber", code: "UMB", name: "Umber", colour: "#67442f" },
  { slug: "espresso", code: "ESP", name: "Espresso", colour: "#3b2820" },
]

/** A neutraliser and the shift it works against. */
export type NeutraliserShade = Shade & { against: string; shift: string }

export const NEUTRALISERS: readonly NeutraliserShade[] = [
  {
    slug: "orange",
    code: "ORG",
    name: "Warm orange",
    colour: "#cc7c42",
    against: "blue",
    shift: "#5d7388",
  },
  {
    slug: "red",
    code: "RED",
    name: "Soft red",
    colour: "#b65a4b",
    against: "green",
    shift: "#66785f",
  },
  {
    slug: "olive",
    code: "OLV",
    name: "Olive",
    colour: "#8b8449",
    against: "red and salmon",
    shift: "#c07a66",
  },
]

/** Wash-off creme shades 1 (very fair) to 8 (very deep). */
export const CREMES: readonly Shade[] = [
  "#f6e4d3",
  "#efd3b8",
  "#e2bc96",
  "#cf9f74",
  "#b37f55",
  "#8f6041",
  "#6b4530",
  "#482d20",
].map((colour, i) => ({
  slug: `${i + 1}`,
  code: `${i + 1}`,
  name: `Shade ${i + 1}`,
  colour,
}))

/** The four ranges of the Complete Skin Correcting Kit (domain 5.3). */
export type KitRange = {
  slug: string
  code: string
  name: string
  bases: readonly string[]
  tints: readonly string[]
  pieces: number
}

export const KIT_RANGES: readonly KitRange[] = [
  {
    slug: "lgt",
    code: "LGT",
    name: "Light range",
    bases: ["1", "2"],
    tints: ["ivory", "rose", "golden", "ochre"],
    pieces: 5,
  },
  {
    slug: "med",
    code: "MED",
    name: "Medium range",
    bases: ["3", "4"],
    tints: ["golden", "olive", "ochre", "terracotta"],
    pieces: 5,
  },
  {
    slug: "dep",
    code: "DEP",
    name: "Deep range",
    bases: ["5", "6"],
    tints: ["ochre", "terracotta", "umber", "espresso"],
    pieces: 5,
  },
  {
    slug: "ful",
    code: "FUL",
    name: "Full spectrum",
    bases: ["1", "2", "3", "4", "5", "6"],
    tints: TINTS.map((tint) => tint.slug),
    pieces: 10,
  },
]

/** The shades of a list named by their slugs, in the list's own order. */
export function pickShades(list: readonly Shade[], slugs: readonly string[]): Shade[] {
  return list.filter((shade) => slugs.includes(shade.slug))
}

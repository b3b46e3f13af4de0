/**
 * The design token for the name of a shade ("Base 3", "Ivory", "Shade 2, 15 ml"); null if
 * the name has no colour. Colours appear only beside their name.
 */
export function findShadeToken(name: string): string | null {
  const numbered = /^(base|shade) ([1-8])\b/i.exec(name)
  if (numbered) {
    const [, kind = "", number = ""] = numbered
    return kind.toLowerCase() === "base"
      ? Number(number) <= 6
        ? `--base-${number}`
        : null
      : `--creme-${number}`
  }
  const neutraliser = /^(warm orange|soft red|olive) \(against/i.exec(name)?.[1]
  if (neutraliser) return NEUTRALISERS[neutraliser.toLowerCase()] ?? null
  const tint = name.toLowerCase()
  return TINTS.includes(tint) ? `--${tint}` : null
}

const TINTS = [
  "ivory",
  "rose",
  "golden",
  "olive",
  "ochre",
  "terracotta",
  "umber",
  "espresso",
]
const NEUTRALISERS: Record<string, string> = {
  "warm orange": "--neutraliser-orange",
  "soft red": "--neutraliser-red",
  olive: "--neutraliser-olive",
}

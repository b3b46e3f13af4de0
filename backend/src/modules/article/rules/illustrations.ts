import {
  type Comparison,
  DIRECTIVE_PATTERNS,
  type Drawing,
  type Figure,
} from "../../../contracts"

/** One drawing of an illustration; only the two sides of a comparison have labels. */
export type StoredSide = { label: string | null; picture: Drawing }
export type StoredIllustration = { name: string; caption: string; sides: StoredSide[] }

/**
 * Lists the names of the drawings in a Markdown body, each once, in the order of the
 * text.
 */
export function listIllustrationNames(
  body: string,
  kind?: "figure" | "comparison",
): string[] {
  const found = [...body.matchAll(DIRECTIVE_PATTERNS.drawingLine)].flatMap(
    ([, word, name]) => (name && (!kind || word === kind) ? [name] : []),
  )
  return [...new Set(found)]
}

/**
 * Finds the drawings of a body, as the article's response contains them. Drawings that
 * are unknown or of the other kind are left out, because a text may be written before its
 * pictures.
 */
export function resolveIllustrations(
  body: string,
  known: readonly StoredIllustration[],
): { figures: Figure[]; comparisons: Comparison[] } {
  const pick = (kind: "figure" | "comparison") =>
    listIllustrationNames(body, kind).flatMap(
      (name) => known.find((one) => one.name === name) ?? [],
    )
  return {
    figures: pick("figure").flatMap(toFigure),
    comparisons: pick("comparison").flatMap(toComparison),
  }
}

function toFigure({ name, caption, sides }: StoredIllustration): Figure[] {
  const [only, ...others] = sides
  if (!only || others.length > 0) return []
  return [{ name, kind: "illustration", picture: only.picture, caption }]
}

function toComparison({ name, caption, sides }: StoredIllustration): Comparison[] {
  const [one, other] = sides
  if (!one?.label || !other?.label) return []
  return [
    {
      name,
      kind: "illustration",
      sides: [
        { label: one.label, picture: one.picture },
        { label: other.label, picture: other.picture },
      ],
      caption,
    },
  ]
}

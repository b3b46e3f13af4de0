import type { Comparison, Drawing, Figure } from "../../../contracts"

/** One drawing of an illustration; only the two of a comparison have labels. */
export type StoredSide = { label: string | null; picture: Drawing }
export type StoredIllustration = { name: string; caption: string; sides: StoredSide[] }

/** `::figure{name="needle-depth"}` or `::comparison{name="cover-or-remove"}` on a line of its own. */
const DIRECTIVE = /^::(figure|comparison)\{name="([a-z0-9-]+)"\}[ \t]*$/gm

/** Names of the drawings that a Markdown body shows, each once, in the order of the text. */
export function listIllustrationNames(
  body: string,
  kind?: "figure" | "comparison",
): string[] {
  const found = [...body.matchAll(DIRECTIVE)].flatMap(([, word, name]) =>
    name && (!kind || word === kind) ? [name] : [],
  )
  return [...new Set(found)]
}

/**
 * The drawings of a body as its article answers them. What is not known, or is of the
 * other kind, is left out: a text may be ahead of its pictures.
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

import type { Sourced } from "./route"
import type { Mark } from "./sources"

/** The sources of these sentences, each once, in the order in which they are cited. */
export function listMarks(sentences: readonly Sourced[]): Mark[] {
  return [...new Set(sentences.flatMap(({ sources }) => sources ?? []))]
}

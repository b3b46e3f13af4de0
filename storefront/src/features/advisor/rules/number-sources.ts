import type { Sourced } from "./route"
import type { Mark } from "./sources"

/** The sources of some sentences, each once, in the order in which they are named. */
export function listMarks(sentences: readonly Sourced[]): Mark[] {
  return [...new Set(sentences.flatMap(({ sources }) => sources ?? []))]
}

/** What a refusal says to a person: the sentence without its code, or Medusa's word for one. */
export function tellError(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replace(/^([a-z][a-z0-9_]*|Invalid request): /, "")
}

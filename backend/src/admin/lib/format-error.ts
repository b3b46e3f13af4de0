/**
 * Formats an error for a person: the sentence without its error code or Medusa's prefix.
 */
export function formatError(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replace(/^([a-z][a-z0-9_]*|Invalid request): /, "")
}

/**
 * The facts that must be known about two photographs of a person before they may be
 * compared (F09).
 */
export type ComparisonProof = {
  /** Time between the photographs, for example "five months". */
  time_between: string
  sessions: number
  method: string
  /** Where the signed consent is filed. */
  consent_id: string
}

/**
 * Builds the caption of a comparison: what it shows and, for photographs, the time
 * between them, the sessions, the method, the consent and that it is an individual
 * result. For a drawing it states that it is nobody's result.
 */
export function buildComparisonCaption(
  words: string,
  proof: ComparisonProof | null,
): string {
  if (!proof) return `Illustration, not a photograph and nobody’s result. ${words}`
  const { time_between, sessions, method, consent_id } = proof
  const counted = sessions === 1 ? "1 session" : `${sessions} sessions`
  return `${words} ${time_between} between the photographs, ${counted}, ${method}. Individual result. Consent ${consent_id}.`
}

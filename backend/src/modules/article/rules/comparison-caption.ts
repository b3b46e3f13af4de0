/** What has to be known of two photographs of a person before they may be compared (F09). */
export type ComparisonProof = {
  /** "five months" */
  time_between: string
  sessions: number
  method: string
  /** Where the signed consent is filed. */
  consent_id: string
}

/**
 * The caption of a comparison: what it shows, and of photographs the time between them,
 * sessions, method, consent and that it is an individual result. A drawing is nobody's
 * result and says so.
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

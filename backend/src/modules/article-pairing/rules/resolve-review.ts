export type ReviewFacts = {
  medically_reviewed_at: Date | string | null
  next_review_at?: Date | string | null
}

/**
 * Whether an article is due for review: it was never reviewed, or its next review date
 * has come. `due_since` is that date as ISO text, null without a review.
 */
export function resolveReview(
  facts: ReviewFacts,
  now: Date,
): { is_due: boolean; due_since: string | null } {
  if (!facts.medically_reviewed_at) return { is_due: true, due_since: null }
  if (!facts.next_review_at) return { is_due: false, due_since: null }
  const due = new Date(facts.next_review_at)
  return due <= now
    ? { is_due: true, due_since: due.toISOString() }
    : { is_due: false, due_since: null }
}

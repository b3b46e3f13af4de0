import type { MedicalReview } from "../../contracts"

/** Columns of an article that say who reviewed it. */
export type MedicalReviewRow = {
  medical_reviewer: string | null
  medical_reviewer_role: string | null
  medically_reviewed_at: Date | string | null
  next_review_at: Date | string | null
}

const toIso = (date: Date | string) => new Date(date).toISOString()

/** Null unless a named person reviewed it on a known day. */
export function toMedicalReview(row: MedicalReviewRow): MedicalReview | null {
  if (!row.medical_reviewer || !row.medically_reviewed_at) return null
  return {
    reviewer: row.medical_reviewer,
    role: row.medical_reviewer_role ?? "",
    reviewed_at: toIso(row.medically_reviewed_at),
    next_review_at: row.next_review_at ? toIso(row.next_review_at) : null,
  }
}

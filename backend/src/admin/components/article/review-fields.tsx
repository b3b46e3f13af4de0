import { Button, Text } from "@medusajs/ui"
import { ARTICLE_LIMITS, type MedicalReview } from "../../../contracts"
import type { ContentProps } from "./content-fields"
import { Field } from "./field"

const toInstant = (day: string) => `${day}T00:00:00.000Z`

/**
 * The real person who has reviewed the article. Without one, the shop says that the
 * article awaits medical review.
 */
export function ReviewFields({ content, onChange }: ContentProps) {
  const { medical_review: review } = content
  const change = (part: Partial<MedicalReview>) =>
    review && onChange({ medical_review: { ...review, ...part } })
  if (!review) {
    const today = toInstant(new Date().toISOString().slice(0, 10))
    return (
      <div className="flex flex-col items-start gap-y-4">
        <Text size="small">
          The shop says “awaiting medical review”. Enter only a person who has read this
          very text and agreed to be named.
        </Text>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() =>
            onChange({
              medical_review: {
                reviewer: "",
                role: "",
                reviewed_at: today,
                next_review_at: null,
              },
            })
          }
        >
          Enter a review
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-y-5">
      <Field
        id="reviewer"
        label="Reviewed by"
        value={review.reviewer}
        maxLength={ARTICLE_LIMITS.line}
        onChange={(reviewer) => change({ reviewer })}
      />
      <Field
        id="reviewer-role"
        label="Role"
        hint="Profession and registration, as it can be checked."
        value={review.role}
        maxLength={ARTICLE_LIMITS.line}
        onChange={(role) => change({ role })}
      />
      <Field
        id="reviewed-at"
        label="Reviewed on"
        type="date"
        value={review.reviewed_at.slice(0, 10)}
        onChange={(day) => day && change({ reviewed_at: toInstant(day) })}
      />
      <Field
        id="next-review"
        label="Next review by"
        type="date"
        value={review.next_review_at?.slice(0, 10) ?? ""}
        onChange={(day) => change({ next_review_at: day ? toInstant(day) : null })}
      />
      <div>
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => onChange({ medical_review: null })}
        >
          Take the review away
        </Button>
      </div>
    </div>
  )
}

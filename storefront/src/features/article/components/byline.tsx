import { formatDay } from "@/lib/format-day"
import { buildPaths } from "@/lib/paths"
import { nameInSentence } from "../rules/authors"
import type { ArticleView } from "../view"
import styles from "./byline.module.css"

function Day({ iso }: { iso: string }) {
  return <time dateTime={iso.slice(0, 10)}>{formatDay(iso)}</time>
}

/**
 * Author, dates, and whether a doctor has reviewed the article; placed before the text.
 */
export function Byline({ article, country }: { article: ArticleView; country: string }) {
  const { author, authorSlug, publishedAt, updatedAt, sourcesCheckedAt, review } = article
  const isChanged = formatDay(updatedAt) !== formatDay(publishedAt)
  return (
    <div className={styles.byline}>
      <ul className={styles.facts}>
        <li>
          By{" "}
          <a href={buildPaths(country).author(authorSlug)} rel="author">
            {nameInSentence(author)}
          </a>
        </li>
        <li>
          Published <Day iso={publishedAt} />
        </li>
        {isChanged ? (
          <li>
            Changed <Day iso={updatedAt} />
          </li>
        ) : null}
        <li>
          Sources checked <Day iso={sourcesCheckedAt} />
        </li>
      </ul>
      {review ? (
        <p className={styles.review} data-reviewed="true">
          <span>
            <b>Medical review</b> by {review.reviewer}
            {review.role ? `, ${review.role}` : ""}, <Day iso={review.reviewedAt} />
            {review.nextReviewAt ? (
              <>
                {". "}Next review due <Day iso={review.nextReviewAt} />
              </>
            ) : null}
          </span>
        </p>
      ) : (
        <p className={styles.review} data-reviewed="false">
          <span>
            <b>Awaiting medical review.</b> No doctor has checked this text yet.
          </span>
        </p>
      )}
    </div>
  )
}

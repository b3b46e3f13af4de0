import { formatDay } from "@/lib/format-day"
import { buildPaths } from "@/lib/paths"
import { nameInSentence } from "../rules/authors"
import type { ArticleView } from "../view"
import styles from "./byline.module.css"

function Day({ iso, country }: { iso: string; country: string }) {
  return <time dateTime={iso.slice(0, 10)}>{formatDay(iso, country)}</time>
}

/**
 * Author, dates, and whether a doctor has reviewed the article; placed before the text.
 */
export function Byline({ article, country }: { article: ArticleView; country: string }) {
  const { author, authorSlug, publishedAt, updatedAt, sourcesCheckedAt, review } = article
  const isChanged = formatDay(updatedAt, country) !== formatDay(publishedAt, country)
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
          Published <Day iso={publishedAt} country={country} />
        </li>
        {isChanged ? (
          <li>
            Changed <Day iso={updatedAt} country={country} />
          </li>
        ) : null}
        <li>
          Sources checked <Day iso={sourcesCheckedAt} country={country} />
        </li>
      </ul>
      {review ? (
        <p className={styles.review} data-reviewed="true">
          <span>
            <b>Medical review</b> by {review.reviewer}
            {review.role ? `, ${review.role}` : ""},{" "}
            <Day iso={review.reviewedAt} country={country} />
            {review.nextReviewAt ? (
              <>
                {". "}Next review due <Day iso={review.nextReviewAt} country={country} />
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

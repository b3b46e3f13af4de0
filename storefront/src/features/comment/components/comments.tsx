import { formatDay } from "@/lib/format-day"
import { buildPaths } from "@/lib/paths"
import { Tag } from "@/ui/text"
import type { AnswerView, CommentView } from "../view"
import styles from "./comments.module.css"

/**
 * Text as it was typed: escaped by React, with its line breaks, in its own writing
 * direction.
 */
function Words({ paragraphs }: Pick<AnswerView, "paragraphs">) {
  return paragraphs.map((paragraph, index) => (
    <p key={index} className={styles.words} dir="auto">
      {paragraph}
    </p>
  ))
}

function Day({ iso, country }: Pick<AnswerView, "iso"> & { country: string }) {
  return (
    <time className={styles.soft} dateTime={iso}>
      {formatDay(iso, country)}
    </time>
  )
}

/** Comments, each with the replies of the shop's staff. */
export function Comments({
  comments,
  country,
}: {
  comments: CommentView[]
  country: string
}) {
  return (
    <ol className={styles.list}>
      {comments.map((comment) => (
        <li key={comment.id} id={comment.id} className={styles.comment}>
          <div className={styles.head}>
            <b dir="auto">{comment.name}</b>
            <Day iso={comment.iso} country={country} />
          </div>
          <Words {...comment} />
          {comment.answers.map((answer) => (
            <div key={answer.id} className={styles.answer}>
              <div className={styles.head}>
                <b>Clearline</b>
                <Tag>Shop staff</Tag>
                <Day iso={answer.iso} country={country} />
              </div>
              <Words {...answer} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Links to older and newer comments; nothing if there is only one page. */
export function CommentPages({
  country,
  slug,
  page,
  pages,
}: {
  country: string
  slug: string
  page: number
  pages: number
}) {
  if (pages < 2) return null
  const article = buildPaths(country).article(slug)
  const pathOf = (wanted: number) =>
    wanted === 1 ? `${article}#comments` : `${article}/comments/${wanted}`
  return (
    <nav aria-label="Pages of comments" className={styles.pages}>
      {page > 1 ? <a href={pathOf(page - 1)}>Newer comments</a> : null}
      {page < pages ? <a href={pathOf(page + 1)}>Older comments</a> : null}
    </nav>
  )
}

import { buildPaths } from "@/lib/paths"
import { classNames } from "@/ui/class-names"
import { Picture } from "@/ui/picture"
import { Kicker } from "@/ui/text"
import type { ArticleCardView } from "../view"
import styles from "./article-cards.module.css"

/**
 * Articles in a grid. The whole card is clickable; the title is the link. `note` says why
 * an article is in the list; `readMore` adds a second, visible link under the summary.
 */
export function ArticleCards({
  articles,
  country,
  headingLevel: Heading = "h3",
  readMore,
}: {
  articles: (ArticleCardView & { note?: string | null })[]
  country: string
  headingLevel?: "h2" | "h3"
  readMore?: boolean
}) {
  return (
    <ul className={classNames(styles.cards, readMore && styles.three)}>
      {articles.map(({ slug, title, summary, kicker, picture, note }) => (
        <li key={slug} className={styles.card}>
          <div className={styles.picture}>
            {picture ? (
              <Picture
                path={picture.path}
                alt=""
                width={264}
                height={198}
                sizes="132px"
              />
            ) : null}
          </div>
          <div className={styles.body}>
            <Kicker>{kicker}</Kicker>
            <Heading className={styles.title}>
              <a href={buildPaths(country).article(slug)}>{title}</a>
            </Heading>
            <p className={styles.summary}>{summary}</p>
            {note ? <p className={styles.note}>{note}</p> : null}
            {readMore ? (
              <p>
                <a className={styles.more} href={buildPaths(country).article(slug)}>
                  Read more<span className="visually-hidden">: {title}</span>
                </a>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

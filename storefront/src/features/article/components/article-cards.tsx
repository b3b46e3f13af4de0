import { buildPaths } from "@/lib/paths"
import { Picture } from "@/ui/picture"
import { Kicker } from "@/ui/text"
import type { ArticleCardView } from "../view"
import styles from "./article-cards.module.css"

/** Articles side by side; the whole card leads to the article, its title is the link. */
export function ArticleCards({
  articles,
  country,
  headingLevel: Heading = "h3",
}: {
  articles: ArticleCardView[]
  country: string
  headingLevel?: "h2" | "h3"
}) {
  return (
    <ul className={styles.cards}>
      {articles.map(({ slug, title, summary, kicker, picture }) => (
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
          </div>
        </li>
      ))}
    </ul>
  )
}

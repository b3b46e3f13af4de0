import { Byline, type ArticleView } from "@/features/article"
import type { CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Picture } from "@/ui/picture"
import { Kicker } from "@/ui/text"
import styles from "./article.module.css"

/**
 * Audience, reading time, topic, author, and whether a doctor has reviewed the article.
 */
export function ArticleHead({
  article,
  country,
}: {
  article: ArticleView
  country: CountryCode
}) {
  return (
    <header className={styles.head}>
      <Kicker>
        <a href={buildPaths(country).learn}>Learn</a>
        <span aria-hidden="true">·</span> {article.audienceWords}
        <span aria-hidden="true">·</span> {article.minutes} min to read
      </Kicker>
      <h1>{article.title}</h1>
      <p className={styles.lede}>{article.summary}</p>
      <Byline article={article} country={country} />
    </header>
  )
}

/** The picture at the top of an article. */
export function Hero({ hero }: { hero: NonNullable<ArticleView["hero"]> }) {
  return (
    <figure className={styles.hero}>
      <Picture
        path={hero.path}
        alt={hero.alt}
        width={1200}
        height={480}
        sizes="(max-width: 78rem) 100vw, 1232px"
        eager
      />
      <figcaption>{hero.caption}</figcaption>
    </figure>
  )
}

import { buildPaths } from "@/lib/paths"
import type { ArticleView } from "../view"
import styles from "./article-end.module.css"
import { ShareLinks } from "./share-links"

type Neighbour = ArticleView["next"]

/** The disclaimer at the end of every article. */
export function Disclaimer() {
  return (
    <p className={styles.disclaimer}>
      This article is general information from a shop. It is not medical advice, it does
      not know your skin, and it does not replace a doctor or your practitioner’s own
      instructions.
    </p>
  )
}

/** Share links, a link back to the list, and the previous and next article. */
export function ArticleEnd({
  title,
  url,
  country,
  previous,
  next,
}: {
  title: string
  url: string
  country: string
  previous: Neighbour
  next: Neighbour
}) {
  const paths = buildPaths(country)
  const ways = [
    { words: "Previous article", article: previous, rel: "prev" },
    { words: "Next article", article: next, rel: "next" },
  ]
  return (
    <div className={styles.end}>
      <div className={styles.tools}>
        <ShareLinks title={title} url={url} />
        <a className={styles.back} href={paths.learn} data-back-to-list>
          Back to all articles
        </a>
      </div>
      <nav aria-label="More articles" className={styles.ways}>
        {ways.map(({ words, article, rel }) =>
          article ? (
            <a key={rel} href={paths.article(article.slug)} rel={rel} data-way={rel}>
              <span className={styles.way}>{words}</span>
              {article.title}
            </a>
          ) : null,
        )}
      </nav>
    </div>
  )
}

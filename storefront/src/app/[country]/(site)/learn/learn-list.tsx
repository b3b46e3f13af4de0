import pageStyles from "@/app/_frame/page.module.css"
import { ADVISOR_NAME } from "@/config/navigation"
import {
  ArticleCards,
  ArticlePager,
  AudienceLinks,
  type ArticleFilters,
  selectArticles,
} from "@/features/article"
import { listArticles } from "@/features/article/server"
import type { CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { notFound } from "next/navigation"
import styles from "./learn-list.module.css"

export const LEARN_TITLE = "Learn"
export const LEARN_INTRO =
  "What can be changed about scalp micropigmentation, by whom, and what no one can promise. Each article names its sources and says when we checked them."

/** One page of the list of articles, with its audience filter as plain links. */
export async function LearnList({
  country,
  filters,
}: {
  country: CountryCode
  filters: ArticleFilters
}) {
  const found = selectArticles(await listArticles(country), filters)
  if (!found) notFound()
  const paths = buildPaths(country)
  return (
    <Container className={styles.page}>
      <div className={pageStyles.head}>
        <h1>{LEARN_TITLE}</h1>
        <p className={pageStyles.intro}>{LEARN_INTRO}</p>
        <p className={styles.beside}>
          <a href={paths.advisor}>{ADVISOR_NAME} Answer a few questions</a>
          <a href={paths.glossary}>Glossary</a>
          <a href={paths.feed}>RSS feed</a>
        </p>
      </div>
      <AudienceLinks country={country} filters={filters} count={found.count} />
      {found.cards.length > 0 ? (
        <ArticleCards articles={found.cards} country={country} headingLevel="h2" />
      ) : (
        <p>No articles here yet.</p>
      )}
      <ArticlePager country={country} filters={filters} pages={found.pages} />
    </Container>
  )
}

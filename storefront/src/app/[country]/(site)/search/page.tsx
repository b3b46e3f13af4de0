import type { Metadata } from "next"
import { connection } from "next/server"
import { ADVISOR_NAME } from "@/config/navigation"
import { PriceOrLevel, toProductCardView } from "@/features/catalog"
import { parseSearchQuery, SearchField, SearchResults } from "@/features/search"
import { findResults } from "@/features/search/server"
import { resolvePageContext } from "@/lib/page-context"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"
import styles from "./search.module.css"

type Props = {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * Rendered per request: results must be up to date. They are the same for all visitors.
 */
export const instant = false

/**
 * The address contains text that any third party may have written, so search engines must
 * not index the page.
 */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearchQuery(await searchParams)
  return {
    title: q ? `“${q}” in the shop and the articles` : "Search the shop and the articles",
    robots: { index: false, follow: true },
  }
}

const EXAMPLES = ["blue dots", "low hairline", "does it hurt", "matte sunscreen"]

function Examples({ path }: { path: string }) {
  return (
    <div className={styles.help}>
      <h2>Try one of these</h2>
      <ul className={styles.examples}>
        {EXAMPLES.map((words) => (
          <li key={words}>
            <a href={`${path}?${new URLSearchParams({ q: words }).toString()}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function NothingFound({ country, q }: { country: string; q: string }) {
  const paths = buildPaths(country)
  return (
    <div className={styles.help}>
      <Dots className={styles.dots} />
      <h2>Nothing found for “{q}”</h2>
      <p>
        Try fewer words, or describe what you see: a colour, a place, a problem. Not sure
        what it’s called? Try one of these:
      </p>
      <ul className={styles.ways}>
        <li>
          <a href={paths.advisor}>{ADVISOR_NAME}</a> A few questions, answered on your
          device, with a reason for every suggestion
        </li>
        <li>
          <a href={paths.learn}>All articles</a> What can be changed, by whom, and what no
          one can promise
        </li>
        <li>
          <a href={paths.category("all")}>Everything we sell</a> With what each product
          can and can’t do
        </li>
        <li>
          <a href={paths.glossary}>Glossary</a> SMP terms, each in one sentence
        </li>
      </ul>
    </div>
  )
}

/** Products and articles for what was typed. */
export default async function SearchPage({ params, searchParams }: Props) {
  await connection()
  const country = requireCountry((await params).country)
  const ask = parseSearchQuery(await searchParams)
  const results = await findResults(country, ask)
  const path = buildPaths(country).search
  const place = resolvePageContext(country)
  const isNarrowed = ask.kind !== null || ask.audience !== null || ask.page > 1
  return (
    <Container className={styles.page}>
      <h1>Search</h1>
      <SearchField
        action={path}
        country={country}
        label="Search the shop and the articles"
        words={ask.q}
        large
      />
      {!ask.q ? (
        <Examples path={path} />
      ) : results.problem ? (
        <Notice kind="caution" role="alert" title="Search is busy right now">
          <p>{results.problem} Everything else in the shop works as usual.</p>
        </Notice>
      ) : results.hits.length > 0 || isNarrowed ? (
        <SearchResults
          country={country}
          ask={ask}
          results={results}
          renderPrice={(product) => (
            <PriceOrLevel card={toProductCardView(product, place)} country={country} />
          )}
        />
      ) : (
        <NothingFound country={country} q={ask.q} />
      )}
    </Container>
  )
}

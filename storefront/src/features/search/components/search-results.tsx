import type { ProductCard } from "@clearline/backend/contracts"
import type { ReactNode } from "react"
import { buildPaths } from "@/lib/paths"
import { Picture } from "@/ui/picture"
import { Kicker } from "@/ui/text"
import type { TextPart } from "../rules/mark-words"
import { buildSearchHref, HITS_PER_PAGE, type SearchQuery } from "../rules/search-address"
import type { HitView, ResultsView } from "../view"
import links from "@/ui/list-links.module.css"
import styles from "./search-results.module.css"

function Marked({ parts }: { parts: TextPart[] }) {
  return parts.map(({ text, marked }, at) =>
    marked ? <mark key={at}>{text}</mark> : text,
  )
}

/** The price of a product found, as the page shows prices. */
type RenderPrice = (product: ProductCard) => ReactNode

function Hit({ hit, renderPrice }: { hit: HitView; renderPrice: RenderPrice }) {
  return (
    <li className={styles.hit}>
      <div className={styles.picture}>
        {hit.picture ? (
          <Picture path={hit.picture.path} alt="" width={192} height={144} sizes="96px" />
        ) : null}
      </div>
      <div className={styles.words}>
        <Kicker>{hit.kicker}</Kicker>
        <h2 className={styles.title}>
          <a href={hit.href}>
            <Marked parts={hit.title} />
          </a>
        </h2>
        <p className={styles.text}>
          <Marked parts={hit.text} />
        </p>
      </div>
      {hit.product ? <p className={styles.price}>{renderPrice(hit.product)}</p> : null}
    </li>
  )
}

type Choice = { words: string; change: Partial<SearchQuery>; on: boolean; count?: number }

function Choices({
  name,
  choices,
  path,
  ask,
}: {
  name: string
  choices: Choice[]
  path: string
  ask: SearchQuery
}) {
  return (
    <ul className={links.choices} aria-label={name}>
      {choices.map(({ words, change, on, count }) => (
        <li key={words}>
          <a
            href={buildSearchHref(path, ask, change)}
            aria-current={on ? "true" : undefined}
          >
            {words}
            {count === undefined ? null : <span className={links.count}>{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

const KIND_WORDS = { product: "Products", article: "Articles" } as const
const READER_WORDS = { client: "Clients", practitioner: "Practitioners" } as const

function Filters({
  path,
  ask,
  facets,
}: {
  path: string
  ask: SearchQuery
  facets: ResultsView["facets"]
}) {
  const kinds = facets.kind.map(({ value, count }) => ({
    words: KIND_WORDS[value],
    change: { kind: value },
    on: ask.kind === value,
    count,
  }))
  const readers = facets.audience.map(({ value, count }) => ({
    words: READER_WORDS[value],
    change: { audience: value },
    on: ask.audience === value,
    count,
  }))
  const all = { words: "Everything", change: { kind: null }, on: !ask.kind }
  const everyone = { words: "Everyone", change: { audience: null }, on: !ask.audience }
  return (
    <nav aria-label="Narrow the results" className={styles.filters}>
      <Choices name="What" choices={[all, ...kinds]} path={path} ask={ask} />
      <Choices name="For whom" choices={[everyone, ...readers]} path={path} ask={ask} />
    </nav>
  )
}

function Pages({ path, ask, count }: { path: string; ask: SearchQuery; count: number }) {
  const last = Math.ceil(count / HITS_PER_PAGE)
  if (last < 2) return null
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {ask.page > 1 ? (
        <a href={buildSearchHref(path, ask, { page: ask.page - 1 })} rel="prev">
          Previous
        </a>
      ) : null}
      <span>
        Page {ask.page} of {last}
      </span>
      {ask.page < last ? (
        <a href={buildSearchHref(path, ask, { page: ask.page + 1 })} rel="next">
          Next
        </a>
      ) : null}
    </nav>
  )
}

/**
 * Filters, the number of results, and the results. The page itself handles an empty
 * result.
 */
export function SearchResults({
  country,
  ask,
  results,
  renderPrice,
}: {
  country: string
  ask: SearchQuery
  results: ResultsView
  renderPrice: RenderPrice
}) {
  const path = buildPaths(country).search
  const { hits, count, corrected, facets } = results
  return (
    <>
      <Filters path={path} ask={ask} facets={facets} />
      <p className={styles.status}>
        {count} {count === 1 ? "result" : "results"} for “{corrected ?? ask.q}”
        {corrected ? `. We found nothing for “${ask.q}”.` : ""}
      </p>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <Hit key={hit.href} hit={hit} renderPrice={renderPrice} />
        ))}
      </ol>
      <Pages path={path} ask={ask} count={count} />
    </>
  )
}

import { buildPaths } from "@/lib/paths"
import links from "@/ui/list-links.module.css"
import { buildListSegments, type ArticleFilters } from "../rules/article-list"
import styles from "./article-list.module.css"

type ListAddress = { country: string; filters: ArticleFilters }

const AUDIENCES = [
  { words: "Everyone", audience: null },
  { words: "Clients", audience: "client" },
  { words: "Practitioners", audience: "practitioner" },
] as const

const buildHref = (country: string, filters: ArticleFilters) =>
  buildPaths(country).learnList(buildListSegments(filters))

/** The audience filter as plain links, with the number of articles found. */
export function AudienceLinks({
  country,
  filters,
  count,
}: ListAddress & { count: number }) {
  return (
    <nav aria-label="For whom" className={styles.filters}>
      <span className={styles.name} aria-hidden="true">
        For whom
      </span>
      <ul className={links.choices}>
        {AUDIENCES.map(({ words, audience }) => (
          <li key={words}>
            <a
              href={buildHref(country, { audience, page: 1 })}
              aria-current={filters.audience === audience ? "true" : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
      <span className={styles.count}>
        {count} {count === 1 ? "article" : "articles"}
      </span>
    </nav>
  )
}

/** Links to the pages of the list; nothing if there is only one. */
export function ArticlePager({
  country,
  filters,
  pages,
}: ListAddress & { pages: number }) {
  if (pages < 2) return null
  return (
    <nav aria-label="Pages" className={links.pager}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <a
          key={page}
          href={buildHref(country, { ...filters, page })}
          aria-current={page === filters.page ? "page" : undefined}
        >
          <span className="visually-hidden">Page </span>
          {page}
        </a>
      ))}
    </nav>
  )
}

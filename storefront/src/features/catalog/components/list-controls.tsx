import { CATALOG_SORTS, PURPOSES, type CatalogSort } from "@clearline/backend/contracts"
import { buildPaths } from "@/lib/paths"
import { buildFilterPath, changeFilters, type ListFilters } from "../rules/list-filters"
import { PURPOSE_WORDS } from "../rules/words"
import links from "@/ui/list-links.module.css"
import styles from "./list-controls.module.css"

const SORT_WORDS: Record<CatalogSort, string> = {
  featured: "Featured",
  "price-asc": "Price: low to high",
  "price-desc": "Price: high to low",
  name: "Name",
}

type Choice = { words: string; change: Partial<ListFilters>; on: boolean; count?: number }
type ListAddress = { country: string; category: string; filters: ListFilters }

function buildHref(
  { country, category, filters }: ListAddress,
  change: Partial<ListFilters>,
): string {
  return buildPaths(country).category(
    category,
    buildFilterPath(changeFilters(filters, change)),
  )
}

function ChoiceRow({
  name,
  choices,
  ...address
}: ListAddress & { name: string; choices: Choice[] }) {
  return (
    <div className={styles.row}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <ul className={links.choices} aria-label={name}>
        {choices.map(({ words, change, on, count }) => (
          <li key={words}>
            <a href={buildHref(address, change)} aria-current={on ? "true" : undefined}>
              {words}
              {count === undefined ? null : <span className={links.count}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Filters and sort order of a list, as plain links; collapsed on small screens. */
export function ListControls({
  purposes,
  ...address
}: ListAddress & { purposes: { purpose: string; count: number }[] }) {
  const { filters } = address
  const counts = new Map(purposes.map(({ purpose, count }) => [purpose, count]))
  const offered = PURPOSES.filter(
    (purpose) => counts.has(purpose) || filters.purpose === purpose,
  )
  const rows = [
    {
      name: "For whom",
      choices: [
        { words: "Everyone", change: { audience: null }, on: !filters.audience },
        ...(["client", "practitioner"] as const).map((audience) => ({
          words: audience === "client" ? "Clients" : "Practitioners",
          change: { audience },
          on: filters.audience === audience,
        })),
      ],
    },
    {
      name: "Purpose",
      choices: [
        { words: "All", change: { purpose: null }, on: !filters.purpose },
        ...offered.map((purpose) => ({
          words: PURPOSE_WORDS[purpose],
          change: { purpose },
          on: filters.purpose === purpose,
          count: counts.get(purpose),
        })),
      ],
    },
    {
      name: "Stock",
      choices: [
        { words: "All", change: { inStock: false }, on: !filters.inStock },
        { words: "In stock", change: { inStock: true }, on: filters.inStock },
      ],
    },
    {
      name: "Sort by",
      choices: CATALOG_SORTS.map((sort) => ({
        words: SORT_WORDS[sort],
        change: { sort },
        on: filters.sort === sort,
      })),
    },
  ]
  const body = (
    <div className={styles.controls}>
      {rows.map((row) => (
        <ChoiceRow key={row.name} {...address} {...row} />
      ))}
    </div>
  )
  return (
    <nav aria-label="Filters and sorting">
      <div className={styles.wide}>{body}</div>
      <details className={styles.narrow}>
        <summary>Filter and sort</summary>
        {body}
      </details>
    </nav>
  )
}

/** The number of products found, and a link that clears the filters. */
export function ListStatus({ count, ...address }: ListAddress & { count: number }) {
  const isFiltered = buildFilterPath({ ...address.filters, sort: "featured", page: 1 })
  return (
    <p className={styles.status}>
      <span>
        {count} {count === 1 ? "product" : "products"}
      </span>
      {isFiltered.length > 0 ? (
        <a href={buildPaths(address.country).category(address.category)}>Show all</a>
      ) : null}
    </p>
  )
}

/** Links to the pages of a list; nothing if there is only one. */
export function Pager({ pages, ...address }: ListAddress & { pages: number }) {
  if (pages < 2) return null
  return (
    <nav aria-label="Pages" className={links.pager}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <a
          key={page}
          href={buildHref(address, { page })}
          aria-current={page === address.filters.page ? "page" : undefined}
        >
          <span className="visually-hidden">Page </span>
          {page}
        </a>
      ))}
    </nav>
  )
}

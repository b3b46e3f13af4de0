import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import {
  Badge,
  Button,
  Container,
  Heading,
  Input,
  StatusBadge,
  Table,
} from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import {
  type AdminArticleListItem,
  ARTICLE_REVIEW_FILTERS,
  ARTICLE_STATES,
  AUDIENCES,
} from "../../../contracts"
import { FilterSelect } from "../../components/article/filter-select"
import { SectionNote } from "../../components/section"
import { type ArticleFilters, PAGE_SIZE, useArticles } from "../../lib/article-data"
import { REVIEW_WORDS, STATE_WORDS, formatDay, formatTime } from "../../lib/article-words"
import { AUDIENCE_WORDS } from "../../lib/words"
import { formatError } from "../../lib/format-error"

const NO_FILTERS: ArticleFilters = { q: "", state: null, audience: null, review: null }

function ReviewCell({ article }: { article: AdminArticleListItem }) {
  const { medical_review: review } = article
  if (!review) return <span className="text-ui-fg-muted">Awaiting review</span>
  if (article.is_review_due) return <Badge color="red">Due</Badge>
  return (
    <>{review.next_review_at ? `Until ${formatDay(review.next_review_at)}` : "Done"}</>
  )
}

function ArticleRow({ article }: { article: AdminArticleListItem }) {
  const state = STATE_WORDS[article.state]
  return (
    <Table.Row>
      <Table.Cell className="whitespace-normal py-3">
        <Link
          className="text-ui-fg-interactive txt-small-plus hover:underline"
          to={`/articles/${article.id}`}
        >
          {article.title}
        </Link>
        <span className="text-ui-fg-muted block break-all">/learn/{article.slug}</span>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StatusBadge color={state.colour}>{state.name}</StatusBadge>
        {article.scheduled_for && (
          <span className="text-ui-fg-muted block">
            goes out {formatTime(article.scheduled_for)}
          </span>
        )}
      </Table.Cell>
      <Table.Cell>{AUDIENCE_WORDS[article.audience]}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <ReviewCell article={article} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {formatTime(article.content_updated_at)}
      </Table.Cell>
    </Table.Row>
  )
}

type FiltersProps = {
  filters: ArticleFilters
  onChange: (filters: ArticleFilters) => void
}

function Filters({ filters, onChange }: FiltersProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Input
        type="search"
        size="small"
        aria-label="Search titles"
        placeholder="Search"
        value={filters.q}
        onChange={(event) => onChange({ ...filters, q: event.target.value })}
      />
      <FilterSelect
        label="State"
        value={filters.state}
        options={ARTICLE_STATES}
        nameOf={(state) => STATE_WORDS[state].name}
        onChange={(state) => onChange({ ...filters, state })}
      />
      <FilterSelect
        label="Audience"
        value={filters.audience}
        options={AUDIENCES}
        nameOf={(audience) => AUDIENCE_WORDS[audience]}
        onChange={(audience) => onChange({ ...filters, audience })}
      />
      <FilterSelect
        label="Review"
        value={filters.review}
        options={ARTICLE_REVIEW_FILTERS}
        nameOf={(review) => REVIEW_WORDS[review]}
        onChange={(review) => onChange({ ...filters, review })}
      />
    </div>
  )
}

/** Lists all articles in every state, with the status of their reviews. */
const ArticlesPage = () => {
  const [page, setPage] = useState(0)
  const [filters, setFilters] = useState(NO_FILTERS)
  const { data, error } = useArticles(page, filters)
  const pageCount = Math.max(1, Math.ceil((data?.count ?? 0) / PAGE_SIZE))
  const filter = (wanted: ArticleFilters) => {
    setFilters(wanted)
    setPage(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h1">Articles</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/articles/create">Write an article</Link>
        </Button>
      </div>
      <Filters filters={filters} onChange={filter} />
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data?.count === 0 && <SectionNote>No article fits.</SectionNote>}
      {data && data.count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["Article", "State", "For", "Medical review", "Changed"].map((name) => (
                  <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.articles.map((article) => (
                <ArticleRow key={article.id} article={article} />
              ))}
            </Table.Body>
          </Table>
          <Table.Pagination
            count={data.count}
            pageSize={PAGE_SIZE}
            pageIndex={page}
            pageCount={pageCount}
            canPreviousPage={page > 0}
            canNextPage={page < pageCount - 1}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
          />
        </div>
      )}
    </Container>
  )
}

export default ArticlesPage

export const config = defineRouteConfig({ label: "Articles", icon: BookOpen })

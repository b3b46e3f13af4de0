import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { COMMENT_STATES, type CommentState } from "../../../contracts"
import { CommentCard } from "../../components/comment-card"
import { SectionNote } from "../../components/section"
import { PAGE_SIZE, useComments } from "../../lib/comment-data"
import { COMMENT_STATE_WORDS } from "../../lib/words"
import { formatError } from "../../lib/format-error"

type Filter = CommentState | "all"

function FilterSelect({
  value,
  onChange,
}: {
  value: Filter
  onChange: (filter: Filter) => void
}) {
  const choose = (word: string) =>
    onChange(COMMENT_STATES.find((state) => state === word) ?? "all")
  return (
    <Select size="small" value={value} onValueChange={choose}>
      <Select.Trigger aria-label="Which comments" className="w-32">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {COMMENT_STATES.map((state) => (
          <Select.Item key={state} value={state}>
            {COMMENT_STATE_WORDS[state].name}
          </Select.Item>
        ))}
        <Select.Item value="all">All</Select.Item>
      </Select.Content>
    </Select>
  )
}

function Pages({
  page,
  count,
  onTurn,
}: {
  page: number
  count: number
  onTurn: (page: number) => void
}) {
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (pages < 2) return null
  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        Page {page + 1} of {pages}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={page === 0}
          onClick={() => onTurn(page - 1)}
        >
          Before
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={page >= pages - 1}
          onClick={() => onTurn(page + 1)}
        >
          Next
        </Button>
      </div>
    </div>
  )
}

function describeWaiting(waiting: number | undefined): string {
  if (waiting === undefined) return ""
  if (waiting === 0) return "Nothing waits to be read."
  return `${waiting} ${waiting === 1 ? "waits" : "wait"} to be read. Nothing is shown before.`
}

/** The queue of comments on articles: staff read them here before they are published. */
const CommentsPage = () => {
  const [page, setPage] = useState(0)
  const [filter, setFilter] = useState<Filter>("pending")
  const standing = useRef<HTMLParagraphElement>(null)
  const { data, error } = useComments(page, filter === "all" ? undefined : filter)
  const comments = data?.comments ?? []
  const choose = (next: Filter) => {
    setFilter(next)
    setPage(0)
  }
  // The card that had the focus is gone; move the focus to the top of the list.
  const goOn = () => {
    if (comments.length === 1 && page > 0) setPage(page - 1)
    standing.current?.focus()
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Comments</Heading>
          <Text
            ref={standing}
            tabIndex={-1}
            size="small"
            className="text-ui-fg-subtle outline-none"
            role="status"
          >
            {describeWaiting(data?.waiting)}
          </Text>
        </div>
        <FilterSelect value={filter} onChange={choose} />
      </div>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && comments.length === 0 && <SectionNote>No comments here.</SectionNote>}
      {comments.length > 0 && (
        <ul className="divide-y">
          {comments.map((comment) => (
            <CommentCard key={comment.id} comment={comment} onDone={goOn} />
          ))}
        </ul>
      )}
      <Pages page={page} count={data?.count ?? 0} onTurn={setPage} />
    </Container>
  )
}

export default CommentsPage

export const config = defineRouteConfig({ label: "Comments", icon: ChatBubbleLeftRight })

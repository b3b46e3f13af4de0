import { TriangleRightMini } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminOrderDeskResponse, DeskCount, DeskQueue } from "../../../contracts"
import { formatAge, QUEUE_WORDS } from "../../lib/order-desk-words"

type RowProps = {
  name: string
  hint: string
  none: string
  since: string
  to: string
  waiting: DeskCount
}

function QueueRow({
  name,
  hint,
  none,
  since,
  to,
  waiting: { count, oldest_at },
}: RowProps) {
  return (
    <li>
      <Link
        to={to}
        className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-4 px-6 py-4"
      >
        <span>
          <Text as="span" size="small" weight="plus" leading="compact" className="block">
            {name}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle block">
            {count === 0 ? none : hint}
          </Text>
        </span>
        <span className="flex shrink-0 items-center gap-x-3">
          {oldest_at && (
            <Text as="span" size="small" className="text-ui-fg-subtle hidden sm:block">
              {since}: {formatAge(oldest_at)}
            </Text>
          )}
          <StatusBadge color={count === 0 ? "green" : "orange"}>{count}</StatusBadge>
          <TriangleRightMini className="text-ui-fg-muted" />
        </span>
      </Link>
    </li>
  )
}

const QUEUES: readonly DeskQueue[] = [
  "to_ship",
  "unpaid",
  "overdue",
  "to_refund",
  "returns",
]

/** What waits for somebody, each row with the way to its list. */
export function QueueList({
  queues,
  comments,
}: Pick<AdminOrderDeskResponse, "queues" | "comments">) {
  const all = [comments, ...Object.values(queues)]
  const isQuiet = all.every(({ count }) => count === 0)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">To do</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {isQuiet
            ? "Nothing waits for you. Enjoy your coffee."
            : "What waits for somebody now."}
        </Text>
      </div>
      <ul className="divide-y">
        {QUEUES.map((queue) => (
          <QueueRow
            key={queue}
            {...QUEUE_WORDS[queue]}
            to={`/order-desk/orders?queue=${queue}${queue === "to_refund" ? "" : "&sort=oldest"}`}
            waiting={queues[queue]}
          />
        ))}
        <QueueRow
          name="Comments to read"
          hint="Nothing is shown below an article before somebody has read it."
          none="Every comment is answered for."
          since="Oldest comment"
          to="/comments"
          waiting={comments}
        />
      </ul>
    </Container>
  )
}

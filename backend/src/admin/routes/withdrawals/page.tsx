import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { WITHDRAWAL_STATES, type WithdrawalState } from "../../../contracts"
import { SectionNote } from "../../components/section"
import { WithdrawalCard } from "../../components/withdrawal/withdrawal-card"
import { formatError } from "../../lib/format-error"
import { PAGE_SIZE, useWithdrawals } from "../../lib/withdrawal-data"
import { WITHDRAWAL_STATE_WORDS } from "../../lib/withdrawal-words"

type Filter = WithdrawalState | "all"

function FilterSelect({
  value,
  onChange,
}: {
  value: Filter
  onChange: (filter: Filter) => void
}) {
  return (
    <Select
      size="small"
      value={value}
      onValueChange={(word) =>
        onChange(WITHDRAWAL_STATES.find((state) => state === word) ?? "all")
      }
    >
      <Select.Trigger aria-label="Which withdrawals" className="w-32">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {WITHDRAWAL_STATES.map((state) => (
          <Select.Item key={state} value={state}>
            {WITHDRAWAL_STATE_WORDS[state].name}
          </Select.Item>
        ))}
        <Select.Item value="all">All</Select.Item>
      </Select.Content>
    </Select>
  )
}

function describeWaiting(waiting: number | undefined): string {
  if (waiting === undefined) return ""
  if (waiting === 0) return "Nothing waits for you."
  return `${waiting} ${waiting === 1 ? "waits" : "wait"} for you. The money must be back within 14 days.`
}

/** Withdrawals from contracts: staff match them to orders and pay back. */
const WithdrawalsPage = () => {
  const [page, setPage] = useState(0)
  const [filter, setFilter] = useState<Filter>("received")
  const { data, error } = useWithdrawals(page, filter === "all" ? undefined : filter)
  const rows = data?.withdrawals ?? []
  const hasMore = (page + 1) * PAGE_SIZE < (data?.count ?? 0)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Withdrawals</Heading>
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {describeWaiting(data?.waiting)}
          </Text>
        </div>
        <FilterSelect
          value={filter}
          onChange={(next) => {
            setFilter(next)
            setPage(0)
          }}
        />
      </div>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && rows.length === 0 && <SectionNote>No withdrawals here.</SectionNote>}
      {rows.length > 0 && (
        <ul className="divide-y">
          {rows.map((withdrawal) => (
            <WithdrawalCard key={withdrawal.id} withdrawal={withdrawal} />
          ))}
        </ul>
      )}
      {(page > 0 || hasMore) && (
        <div className="flex gap-x-2 px-6 py-4">
          <Button
            size="small"
            variant="secondary"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            Before
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={!hasMore}
            onClick={() => setPage(page + 1)}
          >
            Next
          </Button>
        </div>
      )}
    </Container>
  )
}

export default WithdrawalsPage

export const config = defineRouteConfig({ label: "Withdrawals", nested: "/orders" })

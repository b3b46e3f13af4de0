import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Container, Heading, Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCheckResponse } from "../../../contracts"
import { DiscrepancyRow } from "../../components/discrepancy-row"
import { SectionNote } from "../../components/section"
import {
  type DiscrepancyState,
  PAGE_SIZE,
  useCheckShop,
  useDiscrepancies,
} from "../../lib/discrepancy-data"
import { formatError } from "../../lib/format-error"

const FILTERS = { all: "All", open: "Open", solved: "Solved" } as const
type Filter = keyof typeof FILTERS

function describeCheck({ busy, results }: AdminCheckResponse): string {
  if (busy) return "The shop is looking at itself at this moment."
  const sum = (name: "found" | "repaired" | "left") =>
    results.reduce((all, result) => all + result[name], 0)
  if (sum("found") === 0) return "Looked just now: every promise holds."
  return `Looked just now: ${sum("repaired")} put right, ${sum("left")} left.`
}

/** Shows the number of open discrepancies and the result of the last check. */
function Standing({
  open,
  check,
}: {
  open: number | undefined
  check: ReturnType<typeof useCheckShop>
}) {
  const words = check.error
    ? `Could not look: ${formatError(check.error)}`
    : check.data
      ? describeCheck(check.data)
      : open === undefined
        ? ""
        : `${open} open. The shop looks once a minute and puts right what is certain.`
  return (
    <Text size="small" className="text-ui-fg-subtle" role="status">
      {words}
    </Text>
  )
}

/**
 * Lists where stock, orders or background work broke a rule of the shop, and what was
 * done about it.
 */
const DiscrepanciesPage = () => {
  const [page, setPage] = useState(0)
  const [filter, setFilter] = useState<Filter>("all")
  const state: DiscrepancyState | undefined = filter === "all" ? undefined : filter
  const { data, error } = useDiscrepancies(page, state)
  const check = useCheckShop()
  const rows = data?.discrepancies ?? []
  const pageCount = Math.max(1, Math.ceil((data?.count ?? 0) / PAGE_SIZE))
  const choose = (value: string) => {
    setFilter(value === "open" || value === "solved" ? value : "all")
    setPage(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Discrepancies</Heading>
          <Standing open={data?.open} check={check} />
        </div>
        <div className="flex items-center gap-x-2">
          <Select size="small" value={filter} onValueChange={choose}>
            <Select.Trigger aria-label="Which discrepancies" className="w-28">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {Object.entries(FILTERS).map(([value, name]) => (
                <Select.Item key={value} value={value}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button
            size="small"
            variant="secondary"
            isLoading={check.isPending}
            onClick={() => check.mutate()}
          >
            Check now
          </Button>
        </div>
      </div>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && rows.length === 0 && (
        <SectionNote>
          {filter === "all"
            ? "Nothing was ever wrong: stock, orders and work are as they should be."
            : "Nothing here."}
        </SectionNote>
      )}
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>What must hold</Table.HeaderCell>
                <Table.HeaderCell>What was done</Table.HeaderCell>
                <Table.HeaderCell>Found, solved</Table.HeaderCell>
                <Table.HeaderCell>Now</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <DiscrepancyRow key={row.id} row={row} />
              ))}
            </Table.Body>
          </Table>
          <Table.Pagination
            count={data?.count ?? 0}
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

export default DiscrepanciesPage

export const config = defineRouteConfig({ label: "Discrepancies", icon: ShieldCheck })

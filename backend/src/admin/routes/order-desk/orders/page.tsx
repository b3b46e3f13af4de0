import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import { OrderFilters } from "../../../components/desk/order-filters"
import { OrderTable } from "../../../components/desk/order-table"
import { SectionNote } from "../../../components/section"
import { formatError } from "../../../lib/format-error"
import { useDeskOrders } from "../../../lib/order-desk-data"

const FILTERS = ["q", "queue", "payment", "shipment", "sort", "region_id", "since"]

/** Buttons that open the pages to print for the chosen orders. */
function PrintButtons({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        Choose orders to print their pick list and packing slips.
      </Text>
    )
  }
  const orders = ids.join(",")
  return (
    <div className="flex gap-x-2">
      <Button size="small" variant="secondary" asChild>
        <Link to={`/order-desk/print?what=pick-list&orders=${orders}`}>
          Pick list ({ids.length})
        </Link>
      </Button>
      <Button size="small" variant="secondary" asChild>
        <Link to={`/order-desk/print?what=packing-slips&orders=${orders}`}>
          Packing slips ({ids.length})
        </Link>
      </Button>
    </div>
  )
}

/** Orders by payment and shipment, with a search; the filters stand in the address. */
const DeskOrdersPage = () => {
  const [params, setParams] = useSearchParams()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const page = Math.max(0, Number(params.get("page") ?? 0) || 0)
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params.get(name)
      return value ? [[name, value] as const] : []
    }),
  )
  const { data, error } = useDeskOrders(filters, page)
  const orders = data?.orders ?? []
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(name)
    else next.set(name, value)
    if (name !== "page") {
      next.delete("page")
      setChosen(new Set())
    }
    setParams(next)
  }
  const choose = (ids: readonly string[], is: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (is) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">Orders to work on</Heading>
        <PrintButtons ids={[...chosen]} />
      </div>
      <OrderFilters filters={filters} onChange={change} />
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && orders.length === 0 && (
        <SectionNote>
          {Object.keys(filters).length > 0
            ? "No order fits. Try fewer filters."
            : "No order yet. The first one will stand here."}
        </SectionNote>
      )}
      {orders.length > 0 && (
        <OrderTable orders={orders} chosen={chosen} onChoose={choose} />
      )}
      {(page > 0 || data?.has_more) && (
        <div className="flex items-center justify-between px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            Page {page + 1}
          </Text>
          <div className="flex gap-x-2">
            <Button
              size="small"
              variant="secondary"
              disabled={page === 0}
              onClick={() => change("page", page > 1 ? String(page - 1) : null)}
            >
              Previous
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={!data?.has_more}
              onClick={() => change("page", String(page + 1))}
            >
              Next
            </Button>
          </div>
        </div>
      )}
    </Container>
  )
}

export default DeskOrdersPage

import { StatusBadge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminDiscrepancy } from "../../contracts"

const WHEN = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "medium",
})
const tell = (time: string) => WHEN.format(new Date(time))

const readFact = (row: AdminDiscrepancy, name: string) => {
  const fact = row.facts[name]
  return typeof fact === "string" || typeof fact === "number" ? String(fact) : null
}

/** Finds the dashboard page where the affected record can be inspected. */
function findPlace(row: AdminDiscrepancy): { name: string; to: string } | null {
  const item = readFact(row, "inventory_item_id")
  if (row.invariant === "I3") {
    const number = readFact(row, "display_id")
    return { name: number ? `Order ${number}` : "Order", to: `/orders/${row.subject_id}` }
  }
  if (item) return { name: readFact(row, "sku") ?? "Item", to: `/inventory/${item}` }
  return null
}

function Outcome({ row }: { row: AdminDiscrepancy }) {
  if (!row.solved_at) return <StatusBadge color="orange">Open</StatusBadge>
  if (row.action === "repaired")
    return (
      <StatusBadge color="green" className="whitespace-nowrap">
        Put right
      </StatusBadge>
    )
  return <StatusBadge color="grey">Gone by itself</StatusBadge>
}

/** One discrepancy: the rule that was broken, the record, the time and the outcome. */
export function DiscrepancyRow({ row }: { row: AdminDiscrepancy }) {
  const place = findPlace(row)
  return (
    <Table.Row>
      <Table.Cell className="whitespace-normal py-3 align-top">
        <span className="txt-small-plus block">{row.promise}</span>
        {place ? (
          <Link className="text-ui-fg-interactive hover:underline" to={place.to}>
            {place.name}
          </Link>
        ) : (
          <span className="text-ui-fg-muted break-all">{row.subject_id}</span>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-normal py-3 align-top">
        {row.note ?? "Found; nothing was done yet."}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3 align-top tabular-nums">
        {tell(row.found_at)}
        {row.solved_at && (
          <span className="text-ui-fg-muted block">{tell(row.solved_at)}</span>
        )}
      </Table.Cell>
      <Table.Cell className="py-3 align-top">
        <Outcome row={row} />
      </Table.Cell>
    </Table.Row>
  )
}

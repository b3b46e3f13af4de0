import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminOrderDeskResponse, DeskLowStock } from "../../../contracts"
import { SectionNote } from "../section"

function LowRow({ item }: { item: DeskLowStock }) {
  return (
    <li>
      <Link
        to={`/inventory/${item.inventory_item_id}`}
        className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-4 px-6 py-3"
      >
        <span>
          <Text as="span" size="small" weight="plus" leading="compact" className="block">
            {item.title ?? item.sku ?? "Item without a name"}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle block">
            {[item.sku, item.location].filter(Boolean).join(" · ")}
          </Text>
        </span>
        <StatusBadge color={item.free > 0 ? "orange" : "red"} className="shrink-0">
          {item.free > 0 ? `${item.free} left` : "Sold out"}
        </StatusBadge>
      </Link>
    </li>
  )
}

/** Items of the shop of which a warehouse has few pieces left. */
export function LowStockCard({ stock }: { stock: AdminOrderDeskResponse["low_stock"] }) {
  const more = stock.count - stock.items.length
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h2">Low stock</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Five sellable pieces or fewer at a warehouse, the lowest first.
          </Text>
        </div>
        <StatusBadge color={stock.count === 0 ? "green" : "orange"} className="shrink-0">
          {stock.count}
        </StatusBadge>
      </div>
      {stock.items.length === 0 ? (
        <SectionNote>There is enough of everything.</SectionNote>
      ) : (
        <ul className="divide-y">
          {stock.items.map((item) => (
            <LowRow key={`${item.inventory_item_id} ${item.location}`} item={item} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <div className="px-6 py-3">
          <Link
            to="/inventory"
            className="txt-small text-ui-fg-interactive hover:underline"
          >
            {more} more in the inventory
          </Link>
        </div>
      )}
    </Container>
  )
}

import { Button, Input, Select } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import {
  DESK_PAYMENTS,
  DESK_QUEUES,
  DESK_SHIPMENTS,
  DESK_SORTS,
} from "../../../contracts"
import {
  PAYMENT_WORDS,
  QUEUE_WORDS,
  SHIPMENT_WORDS,
  SORT_WORDS,
} from "../../lib/order-desk-words"
import { FilterSelect } from "../article/filter-select"

type OrderFiltersProps = {
  filters: Readonly<Record<string, string>>
  onChange: (name: string, value: string | null) => void
}

function find<Value extends string>(options: readonly Value[], text: string | undefined) {
  return options.find((option) => option === text) ?? null
}

function Search({
  typed,
  onSearch,
}: {
  typed: string
  onSearch: (text: string) => void
}) {
  const [text, setText] = useState(typed)
  return (
    <form
      role="search"
      className="flex w-full gap-x-2 sm:w-auto"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text.trim())
      }}
    >
      <Input
        size="small"
        type="search"
        className="w-full sm:w-72"
        aria-label="Find an order"
        placeholder="#12, name, e-mail, SKU or tracking number"
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
      />
      <Button size="small" variant="secondary" type="submit">
        Find
      </Button>
    </form>
  )
}

/** Search, filters and sorting of the list of orders; all of them stand in the address. */
export function OrderFilters({ filters, onChange }: OrderFiltersProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Search
        key={filters.q ?? ""}
        typed={filters.q ?? ""}
        onSearch={(text) => onChange("q", text || null)}
      />
      <FilterSelect
        label="To do"
        value={find(DESK_QUEUES, filters.queue)}
        options={DESK_QUEUES}
        nameOf={(queue) => QUEUE_WORDS[queue].name}
        onChange={(queue) => onChange("queue", queue)}
      />
      <FilterSelect
        label="Payment"
        value={find(DESK_PAYMENTS, filters.payment)}
        options={DESK_PAYMENTS}
        nameOf={(state) => PAYMENT_WORDS[state].name}
        onChange={(state) => onChange("payment", state)}
      />
      <FilterSelect
        label="Shipment"
        value={find(DESK_SHIPMENTS, filters.shipment)}
        options={DESK_SHIPMENTS}
        nameOf={(state) => SHIPMENT_WORDS[state].name}
        onChange={(state) => onChange("shipment", state)}
      />
      <Select
        size="small"
        value={find(DESK_SORTS, filters.sort) ?? "newest"}
        onValueChange={(sort) => onChange("sort", sort === "newest" ? null : sort)}
      >
        <Select.Trigger aria-label="Sort" className="w-auto min-w-36">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {DESK_SORTS.map((sort) => (
            <Select.Item key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {Object.keys(filters).length > 0 && (
        <Button size="small" variant="transparent" asChild>
          <Link to="/order-desk/orders">Show all</Link>
        </Button>
      )}
    </div>
  )
}

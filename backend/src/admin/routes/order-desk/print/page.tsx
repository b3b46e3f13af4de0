import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { PackingSlip, PickListSheet, PRINT_STYLE } from "../../../components/desk/printed"
import { SectionNote } from "../../../components/section"
import { formatError } from "../../../lib/format-error"
import { usePickList } from "../../../lib/order-desk-data"

/** A pick list, or packing slips, of the orders that the address names. */
const PrintPage = () => {
  const [params] = useSearchParams()
  const isPickList = params.get("what") !== "packing-slips"
  const { data, error } = usePickList(params.get("orders") ?? "")
  const isEmpty = isPickList ? data?.lines.length === 0 : data?.orders.length === 0
  return (
    <Container className="divide-y p-0">
      <style>{PRINT_STYLE}</style>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h1">{isPickList ? "Pick list" : "Packing slips"}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {isPickList
              ? "What is reserved for these orders, by warehouse. Kits are listed by their parts."
              : "One page for each order, with the pieces that have not left yet. No prices."}
          </Text>
        </div>
        <Button size="small" disabled={!data || isEmpty} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && isEmpty && (
        <SectionNote>
          Nothing to print: these orders are packed, sent or cancelled.
        </SectionNote>
      )}
      {data && !isEmpty && (
        <div id="sheet">
          {isPickList ? (
            <PickListSheet lines={data.lines} />
          ) : (
            data.orders.map((order) => <PackingSlip key={order.id} order={order} />)
          )}
        </div>
      )}
    </Container>
  )
}

export default PrintPage

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Text, toast } from "@medusajs/ui"
import { ReturnCard } from "../components/return-card"
import { Section, SectionNote } from "../components/section"
import { formatError } from "../lib/format-error"
import { useOrderReturns, useRefundReturns } from "../lib/return-data"
import { formatMoney } from "../lib/return-words"

/** Pays back what is owed with one press. */
function RefundRow({
  orderId,
  owed,
  currency,
}: {
  orderId: string
  owed: number
  currency: string
}) {
  const refund = useRefundReturns(orderId)
  const amount = formatMoney(owed, currency)
  const pay = () =>
    refund.mutate(
      { amount: owed },
      {
        onSuccess: () => toast.success(`${amount} was paid back`),
        onError: (error) => toast.error(formatError(error)),
      },
    )
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Text size="small">The buyer gets {amount} back for what arrived.</Text>
      <Button
        size="small"
        className="shrink-0"
        isLoading={refund.isPending}
        onClick={pay}
      >
        Refund {amount}
      </Button>
    </div>
  )
}

/** Shows what comes back of an order: arrival, inspection in quarantine, refund. */
const OrderReturnsWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useOrderReturns(order.id)
  // Most orders have no returns.
  if (!error && !data?.returns.length) return null
  return (
    <Section title="Returned goods">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && data.owed > 0 && (
        <RefundRow orderId={order.id} owed={data.owed} currency={data.currency_code} />
      )}
      {data?.returns.map((item) => (
        <ReturnCard
          key={item.id}
          orderId={order.id}
          item={item}
          currency={data.currency_code}
        />
      ))}
    </Section>
  )
}

export default OrderReturnsWidget

export const config = defineWidgetConfig({ zone: "order.details.after" })

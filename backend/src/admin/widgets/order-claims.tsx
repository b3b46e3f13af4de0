import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { ClaimCard } from "../components/claim-card"
import { Section, SectionNote } from "../components/section"
import { useOrderClaims } from "../lib/claim-data"
import { formatError } from "../lib/format-error"

/** Shows what the buyer reported about the goods of an order, and answers it. */
const OrderClaimsWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useOrderClaims(order.id)
  // Most orders have no claims.
  if (!error && !data?.claims.length) return null
  return (
    <Section title="Reported problems">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data?.claims.map((claim) => (
        <ClaimCard
          key={claim.id}
          orderId={order.id}
          claim={claim}
          currency={data.currency_code}
        />
      ))}
    </Section>
  )
}

export default OrderClaimsWidget

export const config = defineWidgetConfig({ zone: "order.details.after" })

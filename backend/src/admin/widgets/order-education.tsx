import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { ConfirmedText } from "../components/confirmed-text"
import { Section, SectionNote } from "../components/section"
import { useOrderEducation } from "../lib/education-data"
import { formatError } from "../lib/format-error"

/** Explains why an order may contain a professional product without a confirmation. */
function formatNothing(isEnteredByStaff: boolean): string {
  return isEnteredByStaff
    ? "Nothing was confirmed: this order was entered by staff."
    : "Nothing was confirmed: staff added this line, or it was ordered before the shop asked."
}

/**
 * Shows what the buyer read and confirmed before ordering, for each professional product.
 */
const OrderEducationWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useOrderEducation(order.id)
  // Most orders have no confirmations, so render nothing until some are loaded.
  if (!error && !data?.lines.length) return null
  return (
    <Section title="Confirmed before ordering">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data?.lines.map((line) => (
        <div key={line.line_id} className="flex flex-col gap-y-2 px-6 py-4">
          <Text size="small" weight="plus" leading="compact">
            {[line.title, line.variant_title].filter(Boolean).join(", ")}
          </Text>
          {line.record ? (
            <ConfirmedText record={line.record} />
          ) : (
            <Text size="small" className="text-ui-fg-subtle">
              {formatNothing(data.is_entered_by_staff)}
            </Text>
          )}
        </div>
      ))}
    </Section>
  )
}

export default OrderEducationWidget

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

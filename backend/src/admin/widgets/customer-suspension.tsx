import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AdminSuspension } from "../../contracts"
import { Section, SectionNote, SectionRow } from "../components/section"
import { SuspensionForm } from "../components/suspension-form"
import { useLiftSuspension, useSuspension } from "../lib/suspension"
import { formatError } from "../lib/format-error"

function Suspended({
  customerId,
  suspension,
}: {
  customerId: string
  suspension: AdminSuspension
}) {
  const lift = useLiftSuspension(customerId)
  const submit = () =>
    lift.mutate(undefined, {
      onSuccess: () => toast.success("The customer may sign in again"),
      onError: (error) => toast.error(formatError(error)),
    })
  return (
    <>
      <SectionRow name="Suspended since">
        {new Date(suspension.suspended_at).toLocaleString()}
      </SectionRow>
      <SectionRow name="Reason">{suspension.reason}</SectionRow>
      <div className="px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          isLoading={lift.isPending}
          onClick={submit}
        >
          Lift the suspension
        </Button>
      </div>
    </>
  )
}

/**
 * Shows whether a customer with an account may sign in; suspends the customer and lifts
 * the suspension.
 */
const CustomerSuspensionWidget = ({
  data: customer,
}: DetailWidgetProps<AdminCustomer>) => {
  const { data, error } = useSuspension(customer.id)
  const [isEditing, setEditing] = useState(false)
  if (!customer.has_account) return null
  const suspension = data?.suspension ?? null
  return (
    <Section title="Signing in" onEdit={suspension ? () => setEditing(true) : undefined}>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {suspension && <Suspended customerId={customer.id} suspension={suspension} />}
      {data && !suspension && (
        <div className="px-6 py-4">
          <Button size="small" variant="danger" onClick={() => setEditing(true)}>
            Suspend …
          </Button>
        </div>
      )}
      {isEditing && (
        <SuspensionForm
          customerId={customer.id}
          reason={suspension?.reason ?? ""}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  )
}

export default CustomerSuspensionWidget

export const config = defineWidgetConfig({ zone: "customer.details.side.before" })

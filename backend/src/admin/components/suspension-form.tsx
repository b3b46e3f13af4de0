import { Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useSuspend } from "../lib/suspension"
import { EditDrawer } from "./edit-drawer"

type SuspensionFormProps = {
  customerId: string
  reason: string
  onClose: () => void
}

/** Suspends a customer, or changes the reason of the suspension. Mount it to open it. */
export function SuspensionForm({ customerId, reason, onClose }: SuspensionFormProps) {
  const [draft, setDraft] = useState(reason)
  const suspend = useSuspend(customerId)
  const submit = () =>
    suspend.mutate(
      { reason: draft },
      {
        onSuccess: () => {
          toast.success("The customer is suspended")
          onClose()
        },
      },
    )
  return (
    <EditDrawer
      title="Suspend this customer"
      description="Signs the customer out everywhere within a minute. Orders stay as they are."
      isOpen
      isSaving={suspend.isPending}
      error={suspend.error}
      onClose={onClose}
      onSave={submit}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="suspension-reason" size="small" weight="plus">
          Reason
        </Label>
        <Textarea
          id="suspension-reason"
          rows={4}
          minLength={3}
          maxLength={500}
          required
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Hint>For staff only; the customer reads that the account is suspended.</Hint>
      </div>
    </EditDrawer>
  )
}

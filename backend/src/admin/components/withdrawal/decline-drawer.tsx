import { Hint, Label, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { EditDrawer } from "../edit-drawer"

type DeclineDrawerProps = {
  isSaving: boolean
  error: Error | null
  onClose: () => void
  onSave: (reason: string) => void
}

/** Asks why a withdrawal is declined. Mount it to open it. */
export function DeclineDrawer({ isSaving, error, onClose, onSave }: DeclineDrawerProps) {
  const [reason, setReason] = useState("")
  return (
    <EditDrawer
      title="Decline this withdrawal"
      description="Only when there is no such right: trade, too late, or no such order."
      isOpen
      isSaving={isSaving}
      error={error}
      onClose={onClose}
      onSave={() => onSave(reason)}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="decline-reason" size="small" weight="plus">
          Reason
        </Label>
        <Textarea
          id="decline-reason"
          rows={4}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Hint>For staff. Write to the buyer yourself; no mail is sent.</Hint>
      </div>
    </EditDrawer>
  )
}

import { Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useSaveAftercareReason } from "../lib/pairing-data"
import { EditDrawer } from "./edit-drawer"

type ReasonFormProps = { productId: string; reason: string; onClose: () => void }

/** Records why no aftercare article applies to a product. Mount it to open it. */
export function AftercareReasonForm({ productId, reason, onClose }: ReasonFormProps) {
  const [words, setWords] = useState(reason)
  const save = useSaveAftercareReason(productId)
  const submit = () =>
    save.mutate(
      { reason: words.trim() || null },
      {
        onSuccess: () => {
          toast.success("Reason saved")
          onClose()
        },
      },
    )
  return (
    <EditDrawer
      title="Why no aftercare article applies"
      description="Kept with your name and the day. A professional product needs it, or an article."
      isOpen
      isSaving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={submit}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="aftercare-reason" size="small" weight="plus">
          Reason
        </Label>
        <Textarea
          id="aftercare-reason"
          rows={4}
          minLength={10}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Hint>For staff only. Empty takes the reason back.</Hint>
      </div>
    </EditDrawer>
  )
}

import { Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { REGULATORY_CLASSES, type SafetyProfile } from "../../contracts"
import { useSaveSafetyProfile } from "../lib/product-data"
import { CLASS_WORDS } from "../lib/words"
import { Choice } from "./choice"
import { EditDrawer } from "./edit-drawer"
import { UseFromFields } from "./use-from-fields"

type Draft = Pick<
  SafetyProfile,
  "regulatory_class_us" | "regulatory_class_eu" | "regulatory_note" | "use_from"
>

type SafetyFormProps = {
  productId: string
  profile: SafetyProfile | null
  onClose: () => void
}

/**
 * Changes a product's regulatory classes, the note for staff and its first days of use.
 * Mount it to open it.
 */
export function SafetyForm({ productId, profile, onClose }: SafetyFormProps) {
  const [draft, setDraft] = useState<Draft>({
    regulatory_class_us: profile?.regulatory_class_us ?? "counsel_review",
    regulatory_class_eu: profile?.regulatory_class_eu ?? "counsel_review",
    regulatory_note: profile?.regulatory_note ?? null,
    use_from: profile?.use_from ?? [],
  })
  const save = useSaveSafetyProfile(productId)
  const submit = () =>
    save.mutate(
      { ...draft, regulatory_note: draft.regulatory_note?.trim() || null },
      {
        onSuccess: () => {
          toast.success("Regulatory class saved")
          onClose()
        },
      },
    )
  return (
    <EditDrawer
      title="Regulatory class"
      description="One product may stand in different classes in the US and in Europe."
      isOpen
      isSaving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={submit}
    >
      <Choice
        id="class-us"
        label="United States"
        value={draft.regulatory_class_us}
        options={REGULATORY_CLASSES}
        nameOf={(one) => CLASS_WORDS[one]}
        onChange={(regulatory_class_us) => setDraft({ ...draft, regulatory_class_us })}
      />
      <Choice
        id="class-eu"
        label="Europe"
        value={draft.regulatory_class_eu}
        options={REGULATORY_CLASSES}
        nameOf={(one) => CLASS_WORDS[one]}
        onChange={(regulatory_class_eu) => setDraft({ ...draft, regulatory_class_eu })}
      />
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="regulatory-note" size="small" weight="plus">
          Note
        </Label>
        <Textarea
          id="regulatory-note"
          rows={5}
          maxLength={2000}
          value={draft.regulatory_note ?? ""}
          onChange={(event) =>
            setDraft({ ...draft, regulatory_note: event.target.value })
          }
        />
        <Hint>For staff only; never shown in the shop.</Hint>
      </div>
      <UseFromFields
        stages={draft.use_from}
        onChange={(use_from) => setDraft({ ...draft, use_from })}
      />
    </EditDrawer>
  )
}

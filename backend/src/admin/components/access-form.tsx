import { Checkbox, Hint, Input, Label, toast } from "@medusajs/ui"
import { useState } from "react"
import {
  ACCESS_LEVELS,
  type AdminAccessRule,
  AUDIENCES,
  type Purpose,
  PURPOSES,
} from "../../contracts"
import { useSaveAccessRule } from "../lib/product-data"
import { AUDIENCE_WORDS, LEVEL_WORDS, PURPOSE_WORDS } from "../lib/words"
import { Choice } from "./choice"
import { EditDrawer } from "./edit-drawer"

type PurposePickerProps = { chosen: Purpose[]; onChange: (purposes: Purpose[]) => void }

function PurposePicker({ chosen, onChange }: PurposePickerProps) {
  const toggle = (purpose: Purpose) => {
    const isOn = chosen.includes(purpose)
    onChange(PURPOSES.filter((one) => (one === purpose ? !isOn : chosen.includes(one))))
  }
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-2">Purposes</legend>
      <div className="grid grid-cols-2 gap-2">
        {PURPOSES.map((purpose) => (
          <div key={purpose} className="flex items-center gap-x-2">
            <Checkbox
              id={`purpose-${purpose}`}
              checked={chosen.includes(purpose)}
              onCheckedChange={() => toggle(purpose)}
            />
            <Label htmlFor={`purpose-${purpose}`} size="small">
              {PURPOSE_WORDS[purpose]}
            </Label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

type LimitInputProps = { value: number | null; onChange: (limit: number | null) => void }

function LimitInput({ value, onChange }: LimitInputProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="max-per-order" size="small" weight="plus">
        Most units in one order
      </Label>
      <Input
        id="max-per-order"
        type="number"
        min={1}
        max={999}
        step={1}
        value={value ?? ""}
        placeholder="No limit"
        onChange={(event) =>
          onChange(event.target.value ? Number(event.target.value) : null)
        }
      />
      <Hint>All variants of the product count together. Empty: no limit.</Hint>
    </div>
  )
}

type AccessFormProps = { productId: string; rule: AdminAccessRule; onClose: () => void }

/** Changes who may buy a product. Mount it to open it. */
export function AccessForm({ productId, rule, onClose }: AccessFormProps) {
  const [draft, setDraft] = useState(rule)
  const save = useSaveAccessRule(productId)
  const change = (part: Partial<AdminAccessRule>) => setDraft({ ...draft, ...part })
  const submit = () =>
    save.mutate(draft, {
      onSuccess: () => {
        toast.success("Access saved", {
          description: "The shop shows it within seconds.",
        })
        onClose()
      },
    })
  return (
    <EditDrawer
      title="Who may buy"
      description="Checked on the server in the cart and when an order is placed."
      isOpen
      isSaving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={submit}
    >
      <Choice
        id="access-level"
        label="Level"
        hint={LEVEL_WORDS[draft.level].hint}
        value={draft.level}
        options={ACCESS_LEVELS}
        nameOf={(level) => LEVEL_WORDS[level].name}
        onChange={(level) => change({ level })}
      />
      <LimitInput
        value={draft.max_per_order}
        onChange={(max_per_order) => change({ max_per_order })}
      />
      <Choice
        id="access-audience"
        label="For"
        value={draft.audience}
        options={AUDIENCES}
        nameOf={(audience) => AUDIENCE_WORDS[audience]}
        onChange={(audience) => change({ audience })}
      />
      <PurposePicker
        chosen={draft.purposes}
        onChange={(purposes) => change({ purposes })}
      />
    </EditDrawer>
  )
}

import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { SHOP_SETTING_LIMITS, type ShopSettingField } from "../../../contracts"
import {
  findSettingHint,
  LONG_SETTINGS,
  SETTING_LABELS,
} from "../../lib/shop-settings-words"

type SettingFieldProps = {
  name: ShopSettingField
  value: string
  onChange: (value: string) => void
}

/** One setting with its label. */
export function SettingField({ name, value, onChange }: SettingFieldProps) {
  const hint = findSettingHint(name)
  const field = {
    id: name,
    value,
    maxLength: SHOP_SETTING_LIMITS[name],
    ...(hint && { "aria-describedby": `${name}-hint` }),
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={name} size="small" weight="plus">
        {SETTING_LABELS[name]}
      </Label>
      {LONG_SETTINGS.includes(name) ? (
        <Textarea
          {...field}
          rows={4}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...field} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
    </div>
  )
}

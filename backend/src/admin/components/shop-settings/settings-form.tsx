import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type {
  AdminShopSettingsResponse,
  AdminUpdateShopSettings,
  ShopSettingField,
} from "../../../contracts"
import { formatError } from "../../lib/format-error"
import { useSaveShopSettings } from "../../lib/shop-settings-data"
import { SETTING_GROUPS } from "../../lib/shop-settings-words"
import { SettingField } from "./setting-field"

type Draft = Partial<Record<ShopSettingField, string>>

/** Changes the operator's data. Saves only what was changed. */
export function SettingsForm({ shop_settings: stored }: AdminShopSettingsResponse) {
  const [draft, setDraft] = useState<Draft>({})
  const save = useSaveShopSettings()
  const valueOf = (name: ShopSettingField) => draft[name] ?? stored[name] ?? ""
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const changes: AdminUpdateShopSettings = draft
    save.mutate(changes, {
      onSuccess: () => {
        setDraft({})
        toast.success("Shop details saved")
      },
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      {SETTING_GROUPS.map(({ title, note, fields }) => (
        <Container key={title} className="divide-y p-0">
          <div className="px-6 py-4">
            <Heading level="h2">{title}</Heading>
            {note && (
              <Text size="small" className="text-ui-fg-subtle">
                {note}
              </Text>
            )}
          </div>
          <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
            {fields.map((name) => (
              <SettingField
                key={name}
                name={name}
                value={valueOf(name)}
                onChange={(value) => setDraft({ ...draft, [name]: value })}
              />
            ))}
          </div>
        </Container>
      ))}
      <div className="flex items-center justify-end gap-x-4">
        {save.error && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {formatError(save.error)}
          </Text>
        )}
        <Button
          type="submit"
          isLoading={save.isPending}
          disabled={Object.keys(draft).length === 0}
        >
          Save
        </Button>
      </div>
    </form>
  )
}

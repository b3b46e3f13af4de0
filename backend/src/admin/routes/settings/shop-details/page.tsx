import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { SectionNote } from "../../../components/section"
import { SettingsForm } from "../../../components/shop-settings/settings-form"
import { formatError } from "../../../lib/format-error"
import { useShopSettings } from "../../../lib/shop-settings-data"
import { describeGaps } from "../../../lib/shop-settings-words"

/** Settings, Shop details: who runs this shop, as pages, mails and papers name it. */
const ShopDetailsPage = () => {
  const { data, error } = useShopSettings()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">Shop details</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Who runs this shop. Pages, mails and papers leave out what is empty here.
          </Text>
        </div>
        {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
        {data && (
          <div className="px-6 py-4" role="status">
            <Text size="small" className={data.gaps.length > 0 ? "text-ui-fg-error" : ""}>
              {data.gaps.length > 0
                ? `${describeGaps(data.gaps)} Until this is done, the shop does not start on a public address.`
                : "Everything that a public shop needs is filled in."}
            </Text>
          </div>
        )}
      </Container>
      {data && <SettingsForm {...data} />}
    </div>
  )
}

export default ShopDetailsPage

export const config = defineRouteConfig({ label: "Shop details" })

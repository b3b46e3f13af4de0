import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import type { AdminKitVariant } from "../../contracts"
import { KitVariant } from "../components/kit-variant"
import { Section, SectionNote } from "../components/section"
import { useKitContents } from "../lib/product-data"
import { formatError } from "../lib/format-error"

/** True for a kit, or a box that contains several pieces of one item. */
function isMadeUp(variant: AdminKitVariant): boolean {
  return variant.is_kit || variant.parts.some((part) => part.required_quantity > 1)
}

/**
 * Shows what kits and boxes contain, how many can be made up, and which part limits the
 * number.
 */
const ProductKitContentsWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, error } = useKitContents(product.id)
  const variants = (data?.variants ?? []).filter(isMadeUp)
  if (!error && variants.length === 0) return null
  return (
    <Section title="Kit contents">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {variants.map((variant) => (
        <KitVariant key={variant.variant_id} variant={variant} />
      ))}
    </Section>
  )
}

export default ProductKitContentsWidget

export const config = defineWidgetConfig({ zone: "product.details.after" })

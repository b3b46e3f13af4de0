import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { useState } from "react"
import type { SafetyProfile } from "../../contracts"
import { SafetyForm } from "../components/safety-form"
import { Section, SectionNote, SectionRow } from "../components/section"
import { useSafetyProfile } from "../lib/product-data"
import { CLASS_WORDS, METHOD_WORDS } from "../lib/words"
import { formatError } from "../lib/format-error"

function SafetyFacts({ profile }: { profile: SafetyProfile }) {
  const { hazmat, shelf_life_months: months } = profile
  return (
    <>
      <SectionRow name="United States">
        {CLASS_WORDS[profile.regulatory_class_us]}
      </SectionRow>
      <SectionRow name="Europe">{CLASS_WORDS[profile.regulatory_class_eu]}</SectionRow>
      <SectionRow name="Transport">
        {hazmat ? `Ground only: ${hazmat.un_number}. ${hazmat.note}` : "No restriction"}
      </SectionRow>
      <SectionRow name="Shelf life">
        {months === null ? "Does not expire" : `${months} months unopened`}
      </SectionRow>
      {profile.use_from.length > 0 && (
        <SectionRow name="Use from">
          {profile.use_from.map(({ method, from_day }) => (
            <span key={method}>
              {METHOD_WORDS[method]}: day {from_day}
            </span>
          ))}
        </SectionRow>
      )}
      {profile.regulatory_note && (
        <SectionRow name="Note for staff">{profile.regulatory_note}</SectionRow>
      )}
    </>
  )
}

/** Shows the regulatory class, transport facts and shelf life of a product. */
const ProductSafetyWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, error } = useSafetyProfile(product.id)
  const [isEditing, setEditing] = useState(false)
  return (
    <Section title="Regulatory class" onEdit={data && (() => setEditing(true))}>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && !data.safety_profile && (
        <SectionNote>Nothing is recorded for this product yet.</SectionNote>
      )}
      {data?.safety_profile && <SafetyFacts profile={data.safety_profile} />}
      {data && isEditing && (
        <SafetyForm
          productId={product.id}
          profile={data.safety_profile}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  )
}

export default ProductSafetyWidget

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { AdminAccessRule } from "../../contracts"
import { AccessForm } from "../components/access-form"
import { Section, SectionNote, SectionRow } from "../components/section"
import { useAccessRule } from "../lib/product-data"
import { AUDIENCE_WORDS, LEVEL_WORDS, PURPOSE_WORDS } from "../lib/words"
import { formatError } from "../lib/format-error"

function AccessFacts({ rule }: { rule: AdminAccessRule }) {
  const level = LEVEL_WORDS[rule.level]
  return (
    <>
      <SectionRow name="Level">
        <Badge size="2xsmall" color={rule.level === "T0" ? "green" : "orange"}>
          {level.name}
        </Badge>
        <Text size="small">{level.hint}</Text>
      </SectionRow>
      <SectionRow name="Most in one order">{rule.max_per_order ?? "No limit"}</SectionRow>
      <SectionRow name="For">{AUDIENCE_WORDS[rule.audience]}</SectionRow>
      <SectionRow name="Purposes">
        {rule.purposes.map((purpose) => PURPOSE_WORDS[purpose]).join(", ") || "–"}
      </SectionRow>
    </>
  )
}

/** Who may see the price of a product and buy it, and how many. */
const ProductAccessWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, error } = useAccessRule(product.id)
  const [isEditing, setEditing] = useState(false)
  const rule = data?.access_rule
  return (
    <Section title="Who may buy" onEdit={rule && (() => setEditing(true))}>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {rule && <AccessFacts rule={rule} />}
      {rule && isEditing && (
        <AccessForm
          productId={product.id}
          rule={rule}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  )
}

export default ProductAccessWidget

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

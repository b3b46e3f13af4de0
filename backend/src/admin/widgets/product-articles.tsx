import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Alert, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { type AdminProductPairingsResponse, PAIRING_GAP_WORDS } from "../../contracts"
import { AftercareReasonForm } from "../components/aftercare-reason-form"
import { PairingLists } from "../components/pairing-lists"
import { Section, SectionNote } from "../components/section"
import { useProductPairings } from "../lib/pairing-data"
import { toArticlePartner } from "../lib/pairing-partners"
import { ARTICLES_OF_PRODUCT } from "../lib/pairing-sides"
import { formatError } from "../lib/format-error"
import { PAIRING_KIND_WORDS, formatDay } from "../lib/words"

function Gaps({ gaps, is_published }: AdminProductPairingsResponse) {
  if (gaps.length === 0) return null
  const lacking = gaps.map((gap) => PAIRING_GAP_WORDS[gap]).join(", and ")
  return (
    <div className="px-6 py-4">
      <Alert variant={is_published ? "error" : "warning"}>
        {is_published ? "In the shop without" : "Cannot be published without"} {lacking}.
      </Alert>
    </div>
  )
}

type ReasonProps = Pick<
  AdminProductPairingsResponse,
  "aftercare_reason" | "is_professional"
> & { onEdit: () => void }

function Reason({ aftercare_reason: said, is_professional, onEdit }: ReasonProps) {
  if (!said && !is_professional) return null
  return (
    <div className="flex items-start justify-between gap-x-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus" leading="compact">
          Why no aftercare article applies
        </Text>
        <Text size="small">{said?.reason ?? "No reason is recorded."}</Text>
        {said && (
          <Text size="small" className="text-ui-fg-subtle">
            {said.author}, {formatDay(said.recorded_at)}
          </Text>
        )}
      </div>
      <Button size="small" variant="transparent" onClick={onEdit}>
        {said ? "Change reason" : "Record a reason"}
      </Button>
    </div>
  )
}

/** The articles paired with a product: their order, kind and notes. */
const ProductArticlesWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, error } = useProductPairings(product.id)
  const [isReasonOpen, setReasonOpen] = useState(false)
  if (error) {
    return (
      <Section title="Education">
        <SectionNote>Could not be read: {formatError(error)}</SectionNote>
      </Section>
    )
  }
  if (!data) return null
  return (
    <Section title="Education">
      <Gaps {...data} />
      <PairingLists
        side={ARTICLES_OF_PRODUCT}
        ownerId={product.id}
        partners={data.pairings.map(toArticlePartner)}
        titles={PAIRING_KIND_WORDS}
      >
        <Reason {...data} onEdit={() => setReasonOpen(true)} />
      </PairingLists>
      {isReasonOpen && (
        <AftercareReasonForm
          productId={product.id}
          reason={data.aftercare_reason?.reason ?? ""}
          onClose={() => setReasonOpen(false)}
        />
      )}
    </Section>
  )
}

export default ProductArticlesWidget

export const config = defineWidgetConfig({ zone: "product.details.after" })

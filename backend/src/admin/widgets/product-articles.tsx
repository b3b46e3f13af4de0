import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Alert, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import {
  type AdminProductPairing,
  type AdminProductPairingsResponse,
  PAIRING_GAP_WORDS,
  PAIRING_KINDS,
} from "../../contracts"
import { AftercareReasonForm } from "../components/aftercare-reason-form"
import { PairingForm } from "../components/pairing-form"
import { PairingList } from "../components/pairing-list"
import { Section, SectionNote } from "../components/section"
import { useChangePairings, useProductPairings } from "../lib/pairing-data"
import { tellError } from "../lib/tell-error"
import { PAIRING_KIND_WORDS, tellDay } from "../lib/words"

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
            {said.author}, {tellDay(said.recorded_at)}
          </Text>
        )}
      </div>
      <Button size="small" variant="transparent" onClick={onEdit}>
        {said ? "Change reason" : "Record a reason"}
      </Button>
    </div>
  )
}

type Open = { form: "reason" } | { form: "pairing"; pairing: AdminProductPairing | null }

/** Which articles stand beside a product, in which order, and why. */
const ProductArticlesWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { data, error } = useProductPairings(product.id)
  const change = useChangePairings(product.id)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  if (error) {
    return (
      <Section title="Education">
        <SectionNote>Could not be read: {tellError(error)}</SectionNote>
      </Section>
    )
  }
  if (!data) return null
  return (
    <Section title="Education">
      <Gaps {...data} />
      {PAIRING_KINDS.map((kind) => (
        <PairingList
          key={kind}
          title={PAIRING_KIND_WORDS[kind]}
          empty="No article stands here."
          pairings={data.pairings.filter((one) => one.kind === kind)}
          isBusy={change.isPending}
          onEdit={(pairing) => setOpen({ form: "pairing", pairing })}
          onRemove={({ article_id }) => change.mutate({ remove: [article_id] })}
          onOrder={(list) =>
            change.mutate({
              set: list.map(({ article_id, note }, rank) => ({
                article_id,
                kind,
                rank,
                note,
              })),
            })
          }
        />
      ))}
      <Reason {...data} onEdit={() => setOpen({ form: "reason" })} />
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-error" role="alert">
          {change.error ? tellError(change.error) : ""}
        </Text>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setOpen({ form: "pairing", pairing: null })}
        >
          Pair an article
        </Button>
      </div>
      {open?.form === "pairing" && (
        <PairingForm
          productId={product.id}
          pairings={data.pairings}
          pairing={open.pairing}
          onClose={close}
        />
      )}
      {open?.form === "reason" && (
        <AftercareReasonForm
          productId={product.id}
          reason={data.aftercare_reason?.reason ?? ""}
          onClose={close}
        />
      )}
    </Section>
  )
}

export default ProductArticlesWidget

export const config = defineWidgetConfig({ zone: "product.details.after" })

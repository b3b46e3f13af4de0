import { Button, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { PAIRING_KINDS, type PairingKind } from "../../contracts"
import type { Partner } from "../lib/pairing-partners"
import type { PairingSide } from "../lib/pairing-sides"
import { formatError } from "../lib/format-error"
import { PAIR_WORDS } from "../lib/words"
import { PairingForm } from "./pairing-form"
import { PairingList } from "./pairing-list"

type PairingListsProps = {
  side: PairingSide
  /** Id of the product or article that the partners are paired with. */
  ownerId: string
  partners: Partner[]
  /** The heading of each list. */
  titles: Record<PairingKind, string>
  /** Rendered between the lists and the button. */
  children?: ReactNode
}

/**
 * Both lists of partners of a product or an article: add, reorder, edit and remove.
 * Refusals are shown as sentences.
 */
export function PairingLists(props: PairingListsProps) {
  const { side, ownerId, partners, titles } = props
  const change = side.useChange(ownerId)
  const [open, setOpen] = useState<{ partner: Partner | null } | null>(null)
  return (
    <>
      {PAIRING_KINDS.map((kind) => (
        <PairingList
          key={kind}
          title={titles[kind]}
          empty={`No ${side.what} stands here.`}
          partners={partners.filter((one) => one.kind === kind)}
          isBusy={change.isPending}
          onEdit={(partner) => setOpen({ partner })}
          onRemove={({ id }) => change.mutate({ remove: [id] })}
          onOrder={(list) =>
            change.mutate({
              set: list.map(({ id, note }, rank) => ({ id, kind, rank, note })),
            })
          }
        />
      ))}
      {props.children}
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-error" role="alert">
          {change.error ? formatError(change.error) : ""}
        </Text>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => setOpen({ partner: null })}
        >
          {PAIR_WORDS[side.what]}
        </Button>
      </div>
      {open && (
        <PairingForm
          side={side}
          ownerId={ownerId}
          partners={partners}
          partner={open.partner}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

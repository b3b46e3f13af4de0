import { ArrowDownMini, ArrowUpMini, PencilSquare, Trash } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import type { AdminProductPairing } from "../../contracts"

type PairingListProps = {
  title: string
  /** What stands here while nothing is paired. */
  empty: string
  pairings: AdminProductPairing[]
  isBusy: boolean
  onEdit: (pairing: AdminProductPairing) => void
  onRemove: (pairing: AdminProductPairing) => void
  /** All of this list, in their new order. */
  onOrder: (pairings: AdminProductPairing[]) => void
}

function exchange(pairings: AdminProductPairing[], at: number, to: number) {
  const list = [...pairings]
  const [moved] = list.splice(at, 1)
  if (moved) list.splice(to, 0, moved)
  return list
}

/** Articles of one kind beside a product: their order, notes and removal. */
export function PairingList(props: PairingListProps) {
  const { title, empty, pairings, isBusy, onEdit, onRemove, onOrder } = props
  return (
    <section aria-label={title} className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact">
        {title}
      </Text>
      {pairings.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {empty}
        </Text>
      )}
      <ol className="flex flex-col gap-y-2">
        {pairings.map((one, at) => (
          <li key={one.article_id} className="flex items-start justify-between gap-x-3">
            <div className="flex flex-col gap-y-1">
              <Text as="span" size="small">
                {at + 1}. {one.title}{" "}
                {one.state !== "published" && (
                  <Badge size="2xsmall" color="orange">
                    {one.state.replace("_", " ")}, does not count
                  </Badge>
                )}
              </Text>
              {one.note && (
                <Text as="span" size="small" className="text-ui-fg-subtle">
                  {one.note}
                </Text>
              )}
            </div>
            <div className="flex shrink-0 items-center gap-x-1">
              <IconButton
                size="small"
                variant="transparent"
                disabled={isBusy || at === 0}
                aria-label={`Move up: ${one.title}`}
                onClick={() => onOrder(exchange(pairings, at, at - 1))}
              >
                <ArrowUpMini />
              </IconButton>
              <IconButton
                size="small"
                variant="transparent"
                disabled={isBusy || at === pairings.length - 1}
                aria-label={`Move down: ${one.title}`}
                onClick={() => onOrder(exchange(pairings, at, at + 1))}
              >
                <ArrowDownMini />
              </IconButton>
              <IconButton
                size="small"
                variant="transparent"
                disabled={isBusy}
                aria-label={`Edit kind and note: ${one.title}`}
                onClick={() => onEdit(one)}
              >
                <PencilSquare />
              </IconButton>
              <IconButton
                size="small"
                variant="transparent"
                disabled={isBusy}
                aria-label={`Unpair: ${one.title}`}
                onClick={() => onRemove(one)}
              >
                <Trash />
              </IconButton>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

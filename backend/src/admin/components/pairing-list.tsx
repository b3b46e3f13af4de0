import { ArrowDownMini, ArrowUpMini, PencilSquare, Trash } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { Partner } from "../lib/pairing-partners"

type PairingListProps = {
  title: string
  /** The text shown while nothing is paired. */
  empty: string
  partners: Partner[]
  isBusy: boolean
  onEdit: (partner: Partner) => void
  onRemove: (partner: Partner) => void
  /** Receives all partners of this list in their new order. */
  onOrder: (partners: Partner[]) => void
}

function exchange(partners: Partner[], at: number, to: number) {
  const list = [...partners]
  const [moved] = list.splice(at, 1)
  if (moved) list.splice(to, 0, moved)
  return list
}

type ActionProps = {
  name: string
  isOff: boolean
  onClick: () => void
  children: ReactNode
}

function Action({ name, isOff, onClick, children }: ActionProps) {
  return (
    <IconButton
      size="small"
      variant="transparent"
      disabled={isOff}
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </IconButton>
  )
}

function Words({ partner, place }: { partner: Partner; place: number }) {
  const { title, path, mark, note } = partner
  return (
    <div className="flex min-w-0 flex-col gap-y-1 pt-1">
      <Text as="span" size="small">
        {place}.{" "}
        <Link className="text-ui-fg-interactive hover:underline" to={path}>
          {title}
        </Link>{" "}
        {mark && (
          <Badge size="2xsmall" color={mark.colour}>
            {mark.words}
          </Badge>
        )}
      </Text>
      {note && (
        <Text as="span" size="small" className="text-ui-fg-subtle">
          {note}
        </Text>
      )}
    </div>
  )
}

/** One list of partners under a heading; they can be reordered, edited and removed. */
export function PairingList(props: PairingListProps) {
  const { title, empty, partners, isBusy, onEdit, onRemove, onOrder } = props
  const last = partners.length - 1
  return (
    <section aria-label={title} className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact">
        {title}
      </Text>
      {partners.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {empty}
        </Text>
      )}
      <ol className="flex flex-col gap-y-2">
        {partners.map((one, at) => (
          <li key={one.id} className="flex items-start justify-between gap-x-3">
            <Words partner={one} place={at + 1} />
            <div className="flex shrink-0 items-center gap-x-1">
              <Action
                name={`Move up: ${one.title}`}
                isOff={isBusy || at === 0}
                onClick={() => onOrder(exchange(partners, at, at - 1))}
              >
                <ArrowUpMini />
              </Action>
              <Action
                name={`Move down: ${one.title}`}
                isOff={isBusy || at === last}
                onClick={() => onOrder(exchange(partners, at, at + 1))}
              >
                <ArrowDownMini />
              </Action>
              <Action
                name={`Edit kind and note: ${one.title}`}
                isOff={isBusy}
                onClick={() => onEdit(one)}
              >
                <PencilSquare />
              </Action>
              <Action
                name={`Unpair: ${one.title}`}
                isOff={isBusy}
                onClick={() => onRemove(one)}
              >
                <Trash />
              </Action>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

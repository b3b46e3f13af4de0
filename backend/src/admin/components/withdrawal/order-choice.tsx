import { Badge, Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AdminWithdrawalOrder, WithdrawnLine } from "../../../contracts"
import { describeMatch, describeRight } from "../../lib/withdrawal-words"

type OrderChoiceProps = {
  order: AdminWithdrawalOrder
  isSaving: boolean
  /** Without lines: the whole order. */
  onAccept: (lines: WithdrawnLine[] | undefined) => void
}

/** One order that a withdrawal may be about: accept it for all of it, or for some pieces. */
export function OrderChoice({ order, isSaving, onAccept }: OrderChoiceProps) {
  const [pieces, setPieces] = useState<Record<string, number>>({})
  const chosen = Object.entries(pieces).flatMap(([line_id, quantity]) =>
    quantity > 0 ? [{ line_id, quantity }] : [],
  )
  return (
    <div className="border-ui-border-strong mt-3 border-l-2 pl-4">
      <Text size="small" weight="plus">
        <Link
          className="text-ui-fg-interactive hover:underline"
          to={`/orders/${order.id}`}
        >
          Order #{order.display_id}
        </Link>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {describeMatch(order)} {describeRight(order)}
      </Text>
      <ul className="my-2 flex flex-col gap-y-2">
        {order.lines.map((line) => (
          <li key={line.id} className="txt-small flex flex-wrap items-center gap-x-3">
            <Input
              size="small"
              type="number"
              className="w-16"
              min={0}
              max={line.quantity}
              aria-label={`Pieces of ${line.title}, at most ${line.quantity}`}
              value={pieces[line.id] ?? 0}
              onChange={({ target }) =>
                setPieces({ ...pieces, [line.id]: Number(target.value) })
              }
            />
            of {line.quantity} ×{" "}
            {[line.title, line.variant_title].filter(Boolean).join(", ")}
            {line.is_sealed && <Badge size="2xsmall">Sealed for hygiene</Badge>}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="small" isLoading={isSaving} onClick={() => onAccept(undefined)}>
          Accept for the whole order
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={chosen.length === 0}
          isLoading={isSaving}
          onClick={() => onAccept(chosen)}
        >
          Accept for these pieces
        </Button>
      </div>
    </div>
  )
}

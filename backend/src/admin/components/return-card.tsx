import { Badge, Button, Input, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AdminReturn } from "../../contracts"
import { formatError } from "../lib/format-error"
import { useReceiveReturn } from "../lib/return-data"
import { describeAdminReturn, formatMoney } from "../lib/return-words"
import { InspectionForm } from "./inspection-form"

type CardProps = { orderId: string; item: AdminReturn; currency: string }
type Line = AdminReturn["lines"][number]

const nameOf = ({ title, variant_title }: Line) =>
  [title, variant_title].filter(Boolean).join(", ")

function LineText({ line, currency }: { line: Line; currency: string }) {
  const { quantity, received, amount, reason, note } = line
  return (
    <div>
      <Text size="small">
        {quantity} × {nameOf(line)}
        {received > 0 && `: ${received} arrived, ${formatMoney(amount, currency)}`}
      </Text>
      {[reason, note].filter(Boolean).map((words) => (
        <Text key={words} size="small" className="text-ui-fg-subtle break-words">
          {words}
        </Text>
      ))}
    </div>
  )
}

/** Books the arrival: everything with one press, or the pieces that were counted. */
function ArrivalForm({ orderId, item }: CardProps) {
  const receive = useReceiveReturn(orderId, item.id)
  const toCome = item.lines.filter(({ quantity, received }) => received < quantity)
  const [counted, setCounted] = useState<Record<string, number>>({})
  const lines = toCome
    .map(({ line_id, quantity, received }) => ({
      ...{ line_id, quantity: counted[line_id] ?? quantity - received },
    }))
    .filter(({ quantity }) => quantity > 0)
  const save = () =>
    receive.mutate(
      { lines },
      {
        onSuccess: () => toast.success(`R${item.number} is in quarantine`),
        onError: (error) => toast.error(formatError(error)),
      },
    )
  return (
    <div className="flex flex-col gap-y-2">
      {toCome.map((line) => (
        <label key={line.line_id} className="flex items-center gap-x-2">
          <Input
            type="number"
            size="small"
            className="w-20"
            min={0}
            max={line.quantity - line.received}
            value={counted[line.line_id] ?? line.quantity - line.received}
            onChange={(event) =>
              setCounted({ ...counted, [line.line_id]: Number(event.target.value) })
            }
          />
          <Text size="small">
            of {line.quantity - line.received} to come: {nameOf(line)}
          </Text>
        </label>
      ))}
      <Button
        size="small"
        className="self-start"
        isLoading={receive.isPending}
        disabled={lines.length === 0}
        onClick={save}
      >
        These arrived
      </Button>
    </div>
  )
}

/** One return: what comes back, its arrival, and the inspection of what arrived. */
export function ReturnCard(props: CardProps) {
  const { item, currency } = props
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" weight="plus">
          Return R{item.number}
        </Text>
        <Badge size="2xsmall" color={item.status === "received" ? "green" : "orange"}>
          {describeAdminReturn(item)}
        </Badge>
      </div>
      {item.lines.map((line) => (
        <LineText key={line.line_id} line={line} currency={currency} />
      ))}
      {item.status !== "received" && <ArrivalForm {...props} />}
      <InspectionForm orderId={props.orderId} item={item} />
    </div>
  )
}

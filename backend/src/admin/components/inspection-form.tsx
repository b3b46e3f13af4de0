import { Button, Input, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import {
  type AdminReturn,
  type AdminReturnPart,
  INSPECTION_RESULTS,
  type InspectedPieces,
} from "../../contracts"
import { formatError } from "../lib/format-error"
import { useInspectReturn } from "../lib/return-data"
import { countOpen, planAll, RESULT_WORDS } from "../lib/return-words"

const keyOf = (part: AdminReturnPart) =>
  `${part.return_item_id} ${part.inventory_item_id}`

function PartRow({
  part,
  value,
  onChange,
}: {
  part: AdminReturnPart
  value: InspectedPieces
  onChange: (value: InspectedPieces) => void
}) {
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-small">
        {part.arrived} × {part.title}
        {part.never_restocked && " (never back on the shelf)"}
      </legend>
      <div className="grid grid-cols-3 gap-x-2">
        {INSPECTION_RESULTS.map((result) => (
          <label key={result} className="flex flex-col gap-y-1">
            <Text size="xsmall" className="text-ui-fg-subtle">
              {RESULT_WORDS[result]}
            </Text>
            <Input
              type="number"
              size="small"
              min={part[result]}
              max={part.arrived}
              disabled={result === "shelf" && part.never_restocked}
              value={value[result]}
              onChange={(event) =>
                onChange({ ...value, [result]: Number(event.target.value) })
              }
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/**
 * What happens to goods in quarantine. It begins with everything back on the shelf, except
 * what never goes back, so that the usual case is one press. Nothing while nothing waits.
 */
export function InspectionForm({
  orderId,
  item,
}: {
  orderId: string
  item: AdminReturn
}) {
  const inspect = useInspectReturn(orderId, item.id)
  const [typed, setTyped] = useState<Record<string, InspectedPieces>>({})
  const open = item.parts.filter((part) => countOpen(part) > 0)
  if (open.length === 0) return null
  const valueOf = (part: AdminReturnPart) => typed[keyOf(part)] ?? planAll(part)
  const save = () =>
    inspect.mutate(
      {
        parts: open.map((part) => ({
          return_item_id: part.return_item_id,
          inventory_item_id: part.inventory_item_id,
          ...valueOf(part),
        })),
      },
      {
        onSuccess: () => {
          setTyped({})
          toast.success("The inspection is booked")
        },
        onError: (error) => toast.error(formatError(error)),
      },
    )
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-4 rounded-lg p-4">
      <Text size="small" weight="plus">
        In quarantine: what happens to it?
      </Text>
      {open.map((part) => (
        <PartRow
          key={keyOf(part)}
          part={part}
          value={valueOf(part)}
          onChange={(value) => setTyped({ ...typed, [keyOf(part)]: value })}
        />
      ))}
      <Button
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={inspect.isPending}
        onClick={save}
      >
        Book the inspection
      </Button>
    </div>
  )
}

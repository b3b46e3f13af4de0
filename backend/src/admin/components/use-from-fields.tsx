import { Hint, Input, Label } from "@medusajs/ui"
import { AFTERCARE_METHODS, type AftercareMethod, type UseFrom } from "../../contracts"
import { METHOD_WORDS } from "../lib/words"

/**
 * Returns the stages with another first day for one method; an empty input removes the
 * method.
 */
function changeDay(stages: UseFrom[], method: AftercareMethod, words: string): UseFrom[] {
  const before = stages.find((stage) => stage.method === method)
  const day = Number.parseInt(words, 10)
  return AFTERCARE_METHODS.flatMap((one) => {
    if (one !== method) return stages.find((stage) => stage.method === one) ?? []
    if (Number.isNaN(day)) return []
    return [{ method, note: null, sources: [], ...before, from_day: Math.max(0, day) }]
  })
}

/** First day after each treatment on which a product may be used. */
export function UseFromFields({
  stages,
  onChange,
}: {
  stages: UseFrom[]
  onChange: (stages: UseFrom[]) => void
}) {
  return (
    <fieldset className="flex flex-col gap-y-4">
      <legend className="txt-compact-small-plus mb-2">First day of use</legend>
      {AFTERCARE_METHODS.map((method) => (
        <div key={method} className="flex flex-col gap-y-2">
          <Label htmlFor={`use-from-${method}`} size="small">
            {METHOD_WORDS[method]}
          </Label>
          <Input
            id={`use-from-${method}`}
            type="number"
            min={0}
            max={3650}
            value={stages.find((stage) => stage.method === method)?.from_day ?? ""}
            onChange={(event) => onChange(changeDay(stages, method, event.target.value))}
          />
        </div>
      ))}
      <Hint>
        Days after the treatment; 0 is the day itself. Empty: it has no place in the plan.
      </Hint>
    </fieldset>
  )
}

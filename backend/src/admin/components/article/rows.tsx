import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type RowsProps<Row> = {
  /** The name of one row, for example "Question" or "Source". */
  what: string
  rows: readonly Row[]
  most: number
  empty: Row
  onChange: (rows: Row[]) => void
  children: (row: Row, change: (part: Partial<Row>) => void, index: number) => ReactNode
}

function swap<Row>(rows: readonly Row[], at: number, step: 1 | -1): Row[] {
  const moved = [...rows]
  moved.splice(at + step, 0, ...moved.splice(at, 1))
  return moved
}

/** A list whose rows can be added, removed and reordered, also by keyboard. */
export function Rows<Row extends object>(props: RowsProps<Row>) {
  const { rows, what, onChange } = props
  return (
    <div className="flex flex-col gap-y-4">
      {rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          None yet.
        </Text>
      )}
      {rows.map((row, index) => {
        const name = `${what} ${index + 1}`
        const change = (part: Partial<Row>) =>
          onChange(rows.map((one, at) => (at === index ? { ...one, ...part } : one)))
        return (
          <fieldset
            // Rows have no id of their own, so their position is the key.
            key={index}
            className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-4"
          >
            <legend className="txt-compact-small-plus px-1">{name}</legend>
            {props.children(row, change, index)}
            <div className="flex gap-x-2">
              <RowButton
                label={`Move ${name} up`}
                isOff={index === 0}
                onClick={() => onChange(swap(rows, index, -1))}
              >
                Up
              </RowButton>
              <RowButton
                label={`Move ${name} down`}
                isOff={index === rows.length - 1}
                onClick={() => onChange(swap(rows, index, 1))}
              >
                Down
              </RowButton>
              <RowButton
                label={`Remove ${name}`}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Remove
              </RowButton>
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={rows.length >= props.most}
          onClick={() => onChange([...rows, props.empty])}
        >
          Add: {what.toLowerCase()}
        </Button>
      </div>
    </div>
  )
}

type RowButtonProps = {
  label: string
  isOff?: boolean
  onClick: () => void
  children: string
}

function RowButton({ label, isOff = false, onClick, children }: RowButtonProps) {
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      aria-label={label}
      disabled={isOff}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

import { Hint, Input, Label, Textarea } from "@medusajs/ui"

type FieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  maxLength?: number
  type?: "text" | "url" | "date"
  /** Above 1, the field is a text box with this many lines. */
  lines?: number
  onChange: (value: string) => void
}

/** A labelled text input, or a text box with several lines. */
export function Field({
  id,
  label,
  hint,
  lines = 1,
  type,
  onChange,
  ...rest
}: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {lines > 1 ? (
        <Textarea
          id={id}
          rows={lines}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      ) : (
        <Input
          id={id}
          type={type ?? "text"}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      )}
      {hint && <Hint id={hintId}>{hint}</Hint>}
    </div>
  )
}

import { Hint, Label, Select } from "@medusajs/ui"

type ChoiceProps<Value extends string> = {
  id: string
  label: string
  hint?: string
  value: Value
  options: readonly Value[]
  nameOf: (value: Value) => string
  onChange: (value: Value) => void
}

/** A labelled select of one option among a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const pick = (text: string) => {
    const value = props.options.find((option) => option === text)
    if (value) props.onChange(value)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={props.id} size="small" weight="plus">
        {props.label}
      </Label>
      <Select value={props.value} onValueChange={pick}>
        <Select.Trigger id={props.id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {props.options.map((option) => (
            <Select.Item key={option} value={option}>
              {props.nameOf(option)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {props.hint && <Hint>{props.hint}</Hint>}
    </div>
  )
}

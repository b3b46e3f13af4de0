import { Select } from "@medusajs/ui"

type FilterSelectProps<Value extends string> = {
  label: string
  value: Value | null
  options: readonly Value[]
  nameOf: (value: Value) => string
  onChange: (value: Value | null) => void
}

const ALL = "all"

/** Selects one option, or all. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const pick = (text: string) =>
    props.onChange(props.options.find((option) => option === text) ?? null)
  return (
    <Select size="small" value={props.value ?? ALL} onValueChange={pick}>
      <Select.Trigger aria-label={props.label} className="w-auto min-w-36">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{props.label}: all</Select.Item>
        {props.options.map((option) => (
          <Select.Item key={option} value={option}>
            {props.nameOf(option)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

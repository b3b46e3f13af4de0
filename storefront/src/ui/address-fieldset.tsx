import styles from "./address-fieldset.module.css"
import { classNames } from "./class-names"
import { Field, Select } from "./field"

/** One field of an address form. `lib/address` plans the fields of each country. */
export type AddressFieldPlan = {
  name: string
  label: string
  autocomplete: string
  required: boolean
  hint?: string
  inputMode?: "text" | "numeric" | "tel"
  options?: readonly { value: string; label: string }[]
  half?: boolean
}

/**
 * An address form. `prefix` keeps the ids of two forms on one page apart; `section` tells
 * the browser's autofill which address is which.
 */
export function AddressFieldset({
  legend,
  fields,
  prefix = "",
  section,
  values,
  errors,
}: {
  legend: string
  fields: AddressFieldPlan[]
  prefix?: string
  section?: "shipping" | "billing"
  values: Record<string, string>
  errors: Record<string, string | undefined>
}) {
  return (
    <fieldset className={styles.address}>
      <legend className={styles.legend}>{legend}</legend>
      {fields.map((field) => {
        const shared = {
          name: `${prefix}${field.name}`,
          label: field.label,
          required: field.required,
          autoComplete: section ? `${section} ${field.autocomplete}` : field.autocomplete,
          defaultValue: values[field.name] ?? "",
          error: errors[field.name] ?? null,
          ...(field.hint ? { hint: field.hint } : {}),
        }
        return (
          <div
            key={field.name}
            className={classNames(styles.cell, field.half && styles.half)}
          >
            {field.options ? (
              <Select {...shared}>
                <option value="">Choose …</option>
                {field.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </Select>
            ) : (
              <Field {...shared} inputMode={field.inputMode} maxLength={120} />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

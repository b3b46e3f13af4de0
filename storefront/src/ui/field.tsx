import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./field.module.css"

type Words = {
  /** Name of the control; also its id, unless `id` is given. */
  name: string
  label: string
  hint?: string
  /**
   * What is wrong and how to correct it; shown beside the field and linked to it for
   * screen readers.
   */
  error?: string | null
}

function describe(id: string, hint?: string, error?: string | null) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return {
    "aria-describedby": ids.length ? ids.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  }
}

function Frame({
  id,
  label,
  hint,
  error,
  required,
  children,
}: Omit<Words, "name"> & { id: string; required?: boolean; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required ? null : <span className={styles.optional}> (optional)</span>}
      </label>
      {hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {children}
      {error ? (
        <span className={styles.error} id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  )
}

/** A text field with label, hint and error. Optional fields are marked as optional. */
export function Field({
  label,
  hint,
  error,
  id,
  className,
  action,
  ...control
}: Words &
  ComponentProps<"input"> & { /** A button beside the field. */ action?: ReactNode }) {
  const key = id ?? control.name
  const input = (
    <input
      {...control}
      {...describe(key, hint, error)}
      id={key}
      className={classNames(styles.control, className)}
    />
  )
  return (
    <Frame id={key} label={label} hint={hint} error={error} required={control.required}>
      {action ? (
        <div className={styles.withAction}>
          {input}
          {action}
        </div>
      ) : (
        input
      )}
    </Frame>
  )
}

/** A field for several lines; otherwise like `Field`. */
export function TextArea({
  label,
  hint,
  error,
  id,
  className,
  ...control
}: Words & ComponentProps<"textarea">) {
  const key = id ?? control.name
  return (
    <Frame id={key} label={label} hint={hint} error={error} required={control.required}>
      <textarea
        {...control}
        {...describe(key, hint, error)}
        id={key}
        className={classNames(styles.control, styles.area, className)}
      />
    </Frame>
  )
}

/** A choice from a list, as the browser's own `select`. */
export function Select({
  label,
  hint,
  error,
  id,
  className,
  children,
  ...control
}: Words & ComponentProps<"select">) {
  const key = id ?? control.name
  return (
    <Frame id={key} label={label} hint={hint} error={error} required={control.required}>
      <select
        {...control}
        {...describe(key, hint, error)}
        id={key}
        className={classNames(styles.control, styles.select, className)}
      >
        {children}
      </select>
    </Frame>
  )
}

/** A single checkbox. The whole line can be clicked. */
export function Checkbox({
  label,
  hint,
  error,
  id,
  ...control
}: Omit<Words, "label"> & { label: ReactNode } & Omit<ComponentProps<"input">, "type">) {
  const key = id ?? control.name
  return (
    <div className={styles.check}>
      <label className={styles.checkLabel} htmlFor={key}>
        <input
          {...control}
          {...describe(key, hint, error)}
          type="checkbox"
          id={key}
          className={styles.box}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <span className={styles.hint} id={`${key}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className={styles.error} id={`${key}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  )
}

import { PASSWORD_MAX, PASSWORD_MIN } from "@clearline/backend/contracts"

import { Field } from "@/ui/field"
import { PasswordInput } from "@/ui/password-field"

import type { FormState } from "../form-state"
import styles from "./account.module.css"

/** The e-mail address of the account, for signing in. */
export function EmailField({ error, value }: { error?: string; value?: string }) {
  return (
    <Field
      name="email"
      type="email"
      label="E-mail"
      autoComplete="username"
      required
      maxLength={254}
      defaultValue={value}
      error={error ?? null}
    />
  )
}

/** The current password of the account. */
export function PasswordField({
  error,
  name = "password",
  label = "Password",
}: {
  error?: string
  name?: string
  label?: string
}) {
  return (
    <PasswordInput
      name={name}
      label={label}
      autoComplete="current-password"
      required
      error={error ?? null}
    />
  )
}

/** A password to be set. */
export function NewPasswordField({
  error,
  label = "Password",
}: {
  error?: string
  label?: string
}) {
  return (
    <PasswordInput
      name="password"
      label={label}
      hint={`At least ${PASSWORD_MIN} characters. A few plain words are fine.`}
      autoComplete="new-password"
      required
      minLength={PASSWORD_MIN}
      maxLength={PASSWORD_MAX}
      error={error ?? null}
    />
  )
}

/** The fields for signing in: e-mail address and password. */
export function SignInFields({ errors, values }: Pick<FormState, "errors" | "values">) {
  return (
    <>
      <EmailField error={errors["email"]} value={values["email"]} />
      <PasswordField error={errors["password"]} />
    </>
  )
}

/** First and last name side by side; `first` and `last` are their initial values. */
export function NameFields({
  errors,
  values,
  first,
  last,
}: Pick<FormState, "errors" | "values"> & { first?: string; last?: string }) {
  return (
    <div className={styles.pair}>
      <Field
        name="first_name"
        label="First name"
        autoComplete="given-name"
        defaultValue={values["first_name"] ?? first}
        error={errors["first_name"] ?? null}
      />
      <Field
        name="last_name"
        label="Last name"
        autoComplete="family-name"
        hint="If you have only one name, fill in either field"
        defaultValue={values["last_name"] ?? last}
        error={errors["last_name"] ?? null}
      />
    </div>
  )
}

import { PASSWORD_MAX, PASSWORD_MIN } from "@clearline/backend/contracts"

import { Field } from "@/ui/field"

/** The address somebody signs in with. */
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

/** A password of one's own. */
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
    <Field
      name={name}
      type="password"
      label={label}
      autoComplete="current-password"
      required
      error={error ?? null}
    />
  )
}

/** A password that is chosen now. */
export function NewPasswordField({
  error,
  label = "Password",
}: {
  error?: string
  label?: string
}) {
  return (
    <Field
      name="password"
      type="password"
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

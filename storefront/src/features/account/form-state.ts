import type { FieldErrors } from "./rules/parse-account"

/**
 * The result of submitting an account form. `values` is what was typed, without
 * passwords.
 */
export type FormState = {
  status: "idle" | "done" | "failed"
  message: string | null
  errors: FieldErrors
  values: Record<string, string>
}

export const UNTOUCHED: FormState = {
  status: "idle",
  message: null,
  errors: {},
  values: {},
}

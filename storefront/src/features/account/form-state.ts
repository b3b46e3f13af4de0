import type { FieldErrors } from "./rules/parse-account"

/** What became of an account form. `values` are what was typed, without passwords. */
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

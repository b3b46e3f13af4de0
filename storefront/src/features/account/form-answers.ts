import type { FormState } from "./form-state"
import { type AccountProblem, describeProblem } from "./rules/describe-problem"
import type { FieldErrors } from "./rules/parse-account"

/** Back to the form, with what is wrong beside the fields. */
export function sendBack(form: FormData, errors: FieldErrors): FormState {
  return { status: "failed", message: null, errors, values: typedValues(form) }
}

/** Back to the form, with one sentence on top. */
export function failed(form: FormData, message: string): FormState {
  return { status: "failed", message, errors: {}, values: typedValues(form) }
}

/** Back to the form, with what the backend's refusal means in words. */
export function refused(
  form: FormData,
  problem: AccountProblem,
  otherwise: string,
): FormState {
  const fault = describeProblem(problem, otherwise)
  return { status: "failed", ...fault, values: typedValues(form) }
}

/** Done, and the form stays. */
export function done(message: string): FormState {
  return { status: "done", message, errors: {}, values: {} }
}

/** The text of a field, or null. */
export function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === "string" ? value : null
}

function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [key, value] of form) {
    if (typeof value === "string" && !key.startsWith("$") && !key.includes("password")) {
      values[key] = value
    }
  }
  return values
}

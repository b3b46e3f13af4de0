import type { FormState } from "./form-state"
import { type AccountProblem, describeProblem } from "./rules/describe-problem"
import type { FieldErrors } from "./rules/parse-account"

/** Returns the form with an error beside each wrong field. */
export function sendBack(form: FormData, errors: FieldErrors): FormState {
  return { status: "failed", message: null, errors, values: typedValues(form) }
}

/** Returns the form with one error message at the top. */
export function failed(form: FormData, message: string): FormState {
  return { status: "failed", message, errors: {}, values: typedValues(form) }
}

/**
 * Returns the form with the backend's refusal in words. `otherwise` is the text for a
 * refusal with an unknown code.
 */
export function refused(
  form: FormData,
  problem: AccountProblem,
  otherwise: string,
): FormState {
  const fault = describeProblem(problem, otherwise)
  return { status: "failed", ...fault, values: typedValues(form) }
}

/** Reports success; the form stays. */
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

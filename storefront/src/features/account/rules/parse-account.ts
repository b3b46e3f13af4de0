import { z } from "zod"

import { removeInvisible } from "@/lib/address/remove-invisible"
import { PASSWORD_MAX, PASSWORD_MIN } from "@clearline/backend/contracts"

const email = z
  .string()
  .overwrite((text) => removeInvisible(text, true).toLowerCase())
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/, {
    message: "Check the e-mail address. It should look like name@example.com.",
  })
const optional = z
  .string()
  .overwrite((text) => removeInvisible(text))
  .max(120, { message: "Use at most 120 characters." })
const newPassword = z
  .string()
  .min(PASSWORD_MIN, { message: `Use at least ${PASSWORD_MIN} characters.` })
  .max(PASSWORD_MAX, { message: `Use at most ${PASSWORD_MAX} characters.` })

export const signInInput = z.object({
  email,
  password: z.string().min(1, { message: "Enter your password." }).max(PASSWORD_MAX),
})
/** Many people have only one name; an empty name is refused. */
const hasName = (person: { first_name: string; last_name: string }) =>
  person.first_name !== "" || person.last_name !== ""
const NO_NAME = { path: ["first_name"], message: "Enter your name." }

export const registerInput = z
  .object({ first_name: optional, last_name: optional, email, password: newPassword })
  .refine(hasName, NO_NAME)
export const forgottenInput = z.object({ email })
export const resetInput = z.object({
  token: z.string().min(10, { message: "The link is not complete. Ask for a new one." }),
  password: newPassword,
})
export const confirmInput = z.object({
  code: z.string().min(10, { message: "The link is not complete. Ask for a new one." }),
})
export const changePasswordInput = z.object({
  current_password: z.string().min(1, { message: "Enter your current password." }),
  password: newPassword,
})
export const profileInput = z
  .object({
    first_name: optional,
    last_name: optional,
    company_name: optional,
    phone: optional.overwrite((text) => removeInvisible(text, true)),
  })
  .refine(hasName, NO_NAME)

export type FieldErrors = Record<string, string>

/** Returns the parsed values, or the first error message of each field. */
export function parseForm<Output>(
  schema: z.ZodType<Output>,
  form: FormData,
): { values: Output; errors: null } | { values: null; errors: FieldErrors } {
  const parsed = schema.safeParse(Object.fromEntries(form))
  if (parsed.success) return { values: parsed.data, errors: null }
  const errors: FieldErrors = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0])] ??= issue.message
  return { values: null, errors }
}

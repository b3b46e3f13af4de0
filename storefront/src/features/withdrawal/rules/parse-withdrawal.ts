import { WITHDRAWAL_LIMITS } from "@clearline/backend/contracts"
import { z } from "zod"
import { removeInvisible } from "@/lib/address/remove-invisible"

const WITHDRAWAL_FIELDS = ["name", "order", "email"] as const
type WithdrawalField = (typeof WITHDRAWAL_FIELDS)[number]
type WithdrawalValues = Record<WithdrawalField, string>
type WithdrawalErrors = Partial<WithdrawalValues>

/** What to do about a field that is empty, too long or of the wrong form. */
const WORDS: WithdrawalValues = {
  name: "Enter your name.",
  order: "Enter the order number, or say which order you mean.",
  email: "Enter an e-mail address such as name@example.com.",
}
const NO_LINKS = "Leave out web addresses."
const LINK = /:\/\/|\bwww\./i

function findError(field: WithdrawalField, value: string): string | null {
  const isFilled = value !== "" && value.length <= WITHDRAWAL_LIMITS[field]
  if (!isFilled) return WORDS[field]
  if (field === "email") return z.email().safeParse(value).success ? null : WORDS.email
  return LINK.test(value) ? NO_LINKS : null
}

/** The three fields as typed, without invisible characters, and what is wrong with each. */
export function parseWithdrawal(read: (name: string) => unknown): {
  values: WithdrawalValues
  errors: WithdrawalErrors
} {
  const textOf = (name: WithdrawalField) => {
    const given = read(name)
    return typeof given === "string" ? removeInvisible(given, name !== "name") : ""
  }
  const values = { name: textOf("name"), order: textOf("order"), email: textOf("email") }
  const errors: WithdrawalErrors = {}
  for (const field of WITHDRAWAL_FIELDS) {
    const error = findError(field, values[field])
    if (error) errors[field] = error
  }
  return { values, errors }
}

import { MedusaError } from "@medusajs/framework/utils"
import { dictionary } from "@zxcvbn-ts/language-common"
import { judgePassword } from "../../modules/account/rules/judge-password"

const common = new Set(dictionary["passwords-common"])

/**
 * Refuses (`password_too_weak`, with a sentence for its owner) a new password that is too
 * short or too common. Existing passwords are not checked.
 */
export function assertStrongPassword(password: unknown, email?: string): string {
  const fault =
    typeof password === "string"
      ? judgePassword(password, { common, email })
      : "Choose a password."
  if (fault !== null || typeof password !== "string") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `password_too_weak: ${fault ?? "Choose a password."}`,
    )
  }
  return password
}

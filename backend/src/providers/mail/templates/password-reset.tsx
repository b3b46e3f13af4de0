import type { PasswordResetMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"
import { ShopName } from "./mail-shop"

/** The link to choose a new password, for a customer or for staff. */
export function PasswordResetMail({ reset_url, is_staff }: PasswordResetMailData) {
  return (
    <MailFrame title="Choose a new password" preview="The link works for 15 minutes.">
      <Text>
        Someone asked for a new password for your {is_staff ? "staff account" : "account"}{" "}
        at <ShopName />. If it was you, click the link. It works once, for 15 minutes.
      </Text>
      <MainLink href={reset_url}>Choose a new password</MainLink>
      <Text soft>
        If this wasn’t you, you can ignore this e-mail. Your password doesn’t change.
      </Text>
    </MailFrame>
  )
}

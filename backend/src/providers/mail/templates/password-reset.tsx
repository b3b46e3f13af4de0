import type { PasswordResetMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** The link to choose a new password, for a customer or for staff. */
export function PasswordResetMail({ reset_url, is_staff }: PasswordResetMailData) {
  return (
    <MailFrame title="Choose a new password" preview="The link holds for 15 minutes.">
      <Text>
        {is_staff
          ? "Somebody asked for a new password for your Clearline staff account."
          : "Somebody asked for a new password for your Clearline account."}{" "}
        If it was you, follow the link. It works once and holds for 15 minutes.
      </Text>
      <MainLink href={reset_url}>Choose a new password</MainLink>
      <Text soft>
        If it was not you, leave this mail alone: your password stays as it is.
      </Text>
    </MailFrame>
  )
}

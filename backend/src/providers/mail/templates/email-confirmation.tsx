import type { ConfirmationMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** The link that confirms an e-mail address and activates the account. */
export function EmailConfirmationMail({ confirm_url, reset_url }: ConfirmationMailData) {
  return (
    <MailFrame
      title="Confirm your e-mail address"
      preview="One more step to your account."
    >
      <Text>
        Please confirm your e-mail to finish creating your account. Click the link and
        sign in with the password you chose. The link works once, for 24 hours.
      </Text>
      <MainLink href={confirm_url}>Confirm my e-mail</MainLink>
      <Text soft>
        Don’t know the password? <a href={reset_url}>Set a new one</a>, which confirms
        your address too. If this wasn’t you, ignore this e-mail and no account will be
        created.
      </Text>
    </MailFrame>
  )
}

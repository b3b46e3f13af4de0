import type { ConfirmationMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** The link that confirms an e-mail address and activates the account. */
export function EmailConfirmationMail({ confirm_url, reset_url }: ConfirmationMailData) {
  return (
    <MailFrame title="Confirm your e-mail address" preview="One step to your account.">
      <Text>
        Somebody, most likely you, wants an account at Clearline with this address. Follow
        the link and sign in with the password that was chosen there. It works once and
        holds for 24 hours.
      </Text>
      <MainLink href={confirm_url}>Confirm the address</MainLink>
      <Text soft>
        If you do not know the password, <a href={reset_url}>set a new one</a>: that
        confirms the address too. If it was not you, leave this mail alone; without it
        there is no account.
      </Text>
    </MailFrame>
  )
}

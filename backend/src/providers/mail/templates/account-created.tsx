import type { AccountCreatedMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** Welcomes a new customer with an account. */
export function AccountCreatedMail({ first_name, account_url }: AccountCreatedMailData) {
  return (
    <MailFrame title="Your account is ready" preview="Orders and addresses in one place.">
      <Text>{first_name ? `Hello ${first_name},` : "Hello,"}</Text>
      <Text>
        your Clearline account is ready. It keeps your orders and addresses in one place.
        Some products are for practitioners only: their prices show once your practice has
        been verified.
      </Text>
      <MainLink href={account_url}>Open your account</MainLink>
    </MailFrame>
  )
}

import type { AccountCreatedMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"
import { ShopName } from "./mail-shop"

/** Welcomes a new customer with an account. */
export function AccountCreatedMail({ first_name, account_url }: AccountCreatedMailData) {
  return (
    <MailFrame
      title="Your account is ready"
      preview="Your orders and addresses in one place."
    >
      <Text>{first_name ? `Hello ${first_name},` : "Hello,"}</Text>
      <Text>
        Your account at <ShopName /> is ready. It keeps your orders and addresses in one
        place. Some products are for practitioners only. You’ll see their prices once
        we’ve verified your practice.
      </Text>
      <MainLink href={account_url}>Go to your account</MainLink>
    </MailFrame>
  )
}

import type { AccountExistsMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"
import { ShopName } from "./mail-shop"

/** For the owner of an address that was used to register again. */
export function AccountExistsMail({ sign_in_url, reset_url }: AccountExistsMailData) {
  return (
    <MailFrame title="You already have an account" preview="Sign in, or set a password.">
      <Text>
        Someone tried to create an account at <ShopName /> with this e-mail address, but
        you already have one. Just sign in. Nothing has changed.
      </Text>
      <MainLink href={sign_in_url}>Sign in</MainLink>
      <Text>
        Forgot your password, or never chose one? <a href={reset_url}>Set a new one</a>.
      </Text>
      <Text soft>If this wasn’t you, you can ignore this e-mail.</Text>
    </MailFrame>
  )
}

import type { AccountExistsMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

/** For the owner of an address that was used to register again. */
export function AccountExistsMail({ sign_in_url, reset_url }: AccountExistsMailData) {
  return (
    <MailFrame title="You already have an account" preview="Sign in, or set a password.">
      <Text>
        Somebody, most likely you, wanted to open an account at Clearline with this
        address. There is one already. Sign in with it; nothing has changed.
      </Text>
      <MainLink href={sign_in_url}>Sign in</MainLink>
      <Text>
        Forgotten your password, or never chosen one?{" "}
        <a href={reset_url}>Set a new one</a>.
      </Text>
      <Text soft>If it was not you, leave this mail alone.</Text>
    </MailFrame>
  )
}

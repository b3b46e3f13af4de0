import { Button } from "@/ui/button"

import { signOutEverywhere } from "../sign-in-actions"

/** Ends every session of the account, on this device and all others. */
export function SignOutEverywhere({ country }: { country: string }) {
  return (
    <form action={signOutEverywhere}>
      <input type="hidden" name="country" value={country} />
      <Button look="secondary">Sign out everywhere</Button>
    </form>
  )
}

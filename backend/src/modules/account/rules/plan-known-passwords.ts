/** A person of the demo shop, with the password that everybody knows. */
export type DemoSignIn = {
  email: string
  knownPassword: string
  /** The variable that sets another password, and its value. */
  variable: string
  configured?: string | undefined
}

/** A sign-in whose stored password is one that everybody knows. */
export type KnownPassword = { email: string }

export type KnownPasswordPlan = {
  /** Sign-ins that get the configured password. */
  resets: { email: string; password: string }[]
  /** Why the shop must not start, one sentence and remedy each; empty when it may. */
  refusals: string[]
}

/**
 * What a public shop does about sign-ins that still have a demo password in its database.
 * A demo person gets the password that is configured for them; without one, and for anybody
 * else, the shop must not start.
 *
 * The configured values must not be demo passwords themselves: `environment.ts` refuses those.
 */
export function planKnownPasswords(
  found: readonly KnownPassword[],
  demo: readonly DemoSignIn[],
): KnownPasswordPlan {
  const plan: KnownPasswordPlan = { resets: [], refusals: [] }
  for (const { email } of found) {
    const person = demo.find((one) => one.email === email)
    if (person?.configured) plan.resets.push({ email, password: person.configured })
    else if (person) {
      plan.refusals.push(
        `${email} still signs in with the demo password that everybody knows. Set ${person.variable} to a password of your own: the next start stores it.`,
      )
    } else {
      plan.refusals.push(
        `${email} signs in to the dashboard with a demo password that everybody knows. Start the shop without BACKEND_URL and STOREFRONT_URL, so that only this machine reaches it, and change that password.`,
      )
    }
  }
  return plan
}

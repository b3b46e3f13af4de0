/** A demo person, with the publicly known demo password. */
export type DemoSignIn = {
  email: string
  knownPassword: string
  /** The environment variable that sets another password, and its value. */
  variable: string
  configured?: string | undefined
}

/** A sign-in that has a publicly known password. */
export type DemoPassword = { email: string }

export type DemoPasswordPlan = {
  /** Sign-ins that get the configured password. */
  resets: { email: string; password: string }[]
  /**
   * Why the shop must not start: one sentence with its remedy for each reason. Empty when
   * it may start.
   */
  refusals: string[]
}

/** An address as a log may show it: the first letter and the site, "z…@shop.example". */
function shorten(email: string): string {
  const [first = ""] = email
  return `${first}…${email.slice(email.lastIndexOf("@"))}`
}

/**
 * Plans what a public shop does about sign-ins that still have a demo password in its
 * database. A demo person gets the configured password. Without a configured password,
 * and for any other person, the shop must not start.
 *
 * The configured values must not be demo passwords themselves: `environment.ts` refuses
 * those.
 */
export function planDemoPasswords(
  found: readonly DemoPassword[],
  demo: readonly DemoSignIn[],
): DemoPasswordPlan {
  const plan: DemoPasswordPlan = { resets: [], refusals: [] }
  for (const { email } of found) {
    const person = demo.find((one) => one.email === email)
    if (person?.configured) plan.resets.push({ email, password: person.configured })
    else if (person) {
      plan.refusals.push(
        `${shorten(email)} still signs in with the demo password that everybody knows. Set ${person.variable} to a password of your own: the next start stores it.`,
      )
    } else {
      plan.refusals.push(
        `${shorten(email)} signs in to the dashboard with a demo password that everybody knows. Start the shop without BACKEND_URL and STOREFRONT_URL, so that only this machine reaches it, and change that password.`,
      )
    }
  }
  return plan
}

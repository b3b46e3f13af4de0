const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How often something may be tried: `points` in so many seconds, counted from the first. */
export type Limit = { points: number; duration: number }

/**
 * Every limit of the shop. A place is a visitor's address; an account is an e-mail address,
 * whether anybody has it or not.
 */
export const LIMITS = {
  /** Wrong passwords for one account from one place. Others from elsewhere do not count. */
  "sign-in-here": { points: 10, duration: 15 * MINUTE },
  /** Wrong passwords from one place, for whichever account. */
  "sign-in-place": { points: 50, duration: 15 * MINUTE },
  /** Wrong passwords for one account from everywhere, except where its owner signed in before. */
  "sign-in-account": { points: 100, duration: HOUR },
  /** Where an account signed in before; not a limit, only remembered like one. */
  "known-place": { points: 1, duration: 30 * DAY },
  /** Mails with a link to one address: to a new password, or to confirm it. */
  "mail-reset": { points: 3, duration: HOUR },
  "mail-confirmation": { points: 3, duration: HOUR },
  /** Requests for such mails from one place. */
  "mail-place": { points: 120, duration: HOUR },
  /** Registrations from one place. */
  "register-place": { points: 60, duration: HOUR },
  /** Wrong reset tokens, mailed codes and second factors from one place. */
  "code-place": { points: 20, duration: 15 * MINUTE },
  /** Order numbers that did not fit their e-mail address, from one place. */
  "order-lookup-place": { points: 20, duration: 15 * MINUTE },
  /** Comments from one place, and with one e-mail address. */
  "comment-place": { points: 10, duration: HOUR },
  "comment-email": { points: 10, duration: DAY },
  /** Promotion codes tried on one cart, and from one place. */
  "promotion-cart": { points: 10, duration: MINUTE },
  "promotion-place": { points: 30, duration: MINUTE },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS

/** "12 minutes", "40 seconds": how long somebody has to wait, in words. */
export function describeWait(seconds: number): string {
  const [count, word] =
    seconds > 90 ? [Math.ceil(seconds / 60), "minute"] : [Math.ceil(seconds), "second"]
  return `${count} ${word}${count === 1 ? "" : "s"}`
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How often something may be tried: `points` in so many seconds, counted from the first. */
export type Limit = { points: number; duration: number }

/**
 * Every limit of the shop. A place is a visitor's address; the number is for one IPv4 address or
 * one IPv6 /64, a /56 may do four and a /48 sixteen times as much (`networks.ts`). An account is
 * an e-mail address, whether anybody has it or not. The numbers for places allow for a clinic or
 * a school whose people share one address.
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
  /** Mails with a link to one mailbox: to a new password, or to confirm it. */
  "mail-reset": { points: 3, duration: HOUR },
  "mail-confirmation": { points: 3, duration: HOUR },
  /** Requests for such mails from one place. */
  "mail-place": { points: 120, duration: HOUR },
  /** Registrations from one place. */
  "register-place": { points: 60, duration: HOUR },
  /** Wrong reset tokens, mailed codes and second factors from one place, and for one account. */
  "code-place": { points: 20, duration: 15 * MINUTE },
  "code-account": { points: 20, duration: HOUR },
  /** Order numbers that did not fit their e-mail address, from one place. */
  "order-lookup-place": { points: 20, duration: 15 * MINUTE },
  /** The same for one e-mail address from everywhere, except where its owner was before. */
  "order-lookup-email": { points: 30, duration: DAY },
  /** Where somebody ordered, or found their order; only remembered. */
  "known-buyer-place": { points: 1, duration: 90 * DAY },
  /** Comments from one place, and with one mailbox. */
  "comment-place": { points: 10, duration: HOUR },
  "comment-email": { points: 10, duration: DAY },
  /** Promotion codes tried on one cart, by one account, and from one place. */
  "promotion-cart": { points: 10, duration: MINUTE },
  "promotion-account": { points: 20, duration: MINUTE },
  "promotion-place": { points: 30, duration: MINUTE },
  /** New carts from one place, and of one account. */
  "cart-place": { points: 600, duration: HOUR },
  "cart-account": { points: 300, duration: HOUR },
  /** New addresses in one address book; how many it holds at most: `MAX_ADDRESSES`. */
  "address-account": { points: 20, duration: HOUR },
  /** Payments begun for one cart, and from one place. */
  "payment-cart": { points: 10, duration: HOUR },
  "payment-place": { points: 600, duration: HOUR },
  /** Payments the provider refused, for one cart and from one place; then none is begun. */
  "decline-cart": { points: 5, duration: HOUR },
  "decline-place": { points: 10, duration: HOUR },
  /** Searches and suggestions from one place. How many run at once: `SEARCHES`. */
  "search-place": { points: 300, duration: MINUTE },
} as const satisfies Record<string, Limit>

/** Searches that run at once in one process, that wait, and that one place may have open. */
export const SEARCHES = { atOnce: 2, waiting: 40, waitSeconds: 10, perPlace: 12 }

export type LimitName = keyof typeof LIMITS

/** "40 seconds", "12 minutes", "5 hours": how long somebody has to wait, in words. */
export function describeWait(seconds: number): string {
  const [count, word] =
    seconds > 90 * MINUTE
      ? [Math.ceil(seconds / HOUR), "hour"]
      : seconds > 90
        ? [Math.ceil(seconds / MINUTE), "minute"]
        : [Math.ceil(seconds), "second"]
  return `${count} ${word}${count === 1 ? "" : "s"}`
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `points` attempts within `duration` seconds, counted from the first attempt. */
export type Limit = { points: number; duration: number }

/**
 * All rate limits of the shop. Names with `place` count per client network: the number is
 * for one IPv4 address or one IPv6 /64; a /56 may make four times and a /48 sixteen times
 * as many attempts (`networks.ts`). An account is an e-mail address, whether or not an
 * account exists for it. The numbers for networks allow for a clinic or a school whose
 * people share one address.
 */
export const LIMITS = {
  /**
   * Wrong passwords for one account from one network. Attempts from other networks do not
   * count.
   */
  "sign-in-here": { points: 10, duration: 15 * MINUTE },
  /** Wrong passwords from one network, for any account. */
  "sign-in-place": { points: 50, duration: 15 * MINUTE },
  /**
   * Wrong passwords for one account from all networks, except those where its owner
   * signed in before.
   */
  "sign-in-account": { points: 100, duration: HOUR },
  /**
   * Networks where an account signed in before; not a limit, only remembered like one.
   */
  "known-place": { points: 1, duration: 30 * DAY },
  /**
   * Mails with a link to one mailbox: to reset the password, or to confirm the address.
   */
  "mail-reset": { points: 3, duration: HOUR },
  "mail-confirmation": { points: 3, duration: HOUR },
  /** Requests for such mails from one network. */
  "mail-place": { points: 120, duration: HOUR },
  /** Registrations from one network. */
  "register-place": { points: 60, duration: HOUR },
  /**
   * Wrong reset tokens, mailed codes and second factors from one network, and for one
   * account.
   */
  "code-place": { points: 20, duration: 15 * MINUTE },
  "code-account": { points: 20, duration: HOUR },
  /** Order lookups whose number and e-mail address did not match, from one network. */
  "order-lookup-place": { points: 20, duration: 15 * MINUTE },
  /**
   * The same for one e-mail address from all networks, except those where its owner was
   * before.
   */
  "order-lookup-email": { points: 30, duration: DAY },
  /** Networks where a person ordered, or found their order; only remembered. */
  "known-buyer-place": { points: 1, duration: 90 * DAY },
  /** Comments from one network, and with one mailbox. */
  "comment-place": { points: 10, duration: HOUR },
  "comment-email": { points: 10, duration: DAY },
  /**
   * Withdrawals from contracts from one network, and for one mailbox, which gets a mail for
   * each. Above it the page names the shop's e-mail address.
   */
  "withdrawal-place": { points: 20, duration: HOUR },
  "withdrawal-email": { points: 10, duration: DAY },
  /** Promotion codes tried on one cart, by one account, and from one network. */
  "promotion-cart": { points: 10, duration: MINUTE },
  "promotion-account": { points: 20, duration: MINUTE },
  "promotion-place": { points: 30, duration: MINUTE },
  /** New carts from one network, and of one account. */
  "cart-place": { points: 600, duration: HOUR },
  "cart-account": { points: 300, duration: HOUR },
  /** New addresses in one address book; `MAX_ADDRESSES` is the maximum it can contain. */
  "address-account": { points: 20, duration: HOUR },
  /** Payments begun for one cart, and from one network. */
  "payment-cart": { points: 10, duration: HOUR },
  "payment-place": { points: 600, duration: HOUR },
  /**
   * Declined payments for one cart and from one network; above it, no new payment can
   * begin.
   */
  "decline-cart": { points: 5, duration: HOUR },
  "decline-place": { points: 10, duration: HOUR },
  /**
   * Searches and suggestions from one network. `SEARCHES` limits how many run
   * concurrently.
   */
  "search-place": { points: 300, duration: MINUTE },
} as const satisfies Record<string, Limit>

/**
 * In one process: searches that run concurrently, searches that may wait and for how
 * long, and open searches of one client network.
 */
export const SEARCHES = { atOnce: 2, waiting: 40, waitSeconds: 10, perPlace: 12 }

export type LimitName = keyof typeof LIMITS

/** Formats a waiting time: "40 seconds", "12 minutes", "5 hours". */
export function describeWait(seconds: number): string {
  const [count, word] =
    seconds > 90 * MINUTE
      ? [Math.ceil(seconds / HOUR), "hour"]
      : seconds > 90
        ? [Math.ceil(seconds / MINUTE), "minute"]
        : [Math.ceil(seconds), "second"]
  return `${count} ${word}${count === 1 ? "" : "s"}`
}

/**
 * In seconds: how long one change of an order waits for another, and when the lock of a
 * process that died ends.
 */
export const LOCK_TIMEOUT = 10
export const LOCK_TTL = 120

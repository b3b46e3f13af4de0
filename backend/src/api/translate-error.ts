/**
 * An error in our codes; null when it stays as it is. Without a `code` the message is
 * `code: sentence`; with a `code` it is Medusa's own sentence, which Medusa's clients
 * know.
 */
export type Translation = {
  type: string
  message: string
  code?: string
  fields?: string[]
}

/**
 * The reader of the response: staff get Medusa's own message where a buyer gets a plainer
 * one.
 */
export type Reader = "buyer" | "staff"

type ThrownError = {
  name?: unknown
  type?: unknown
  code?: unknown
  message?: unknown
  status?: unknown
}

/**
 * Core's messages when the last piece is sold between our check and its reservation. They
 * name ids, not products; `GET /store/carts/:id/refusals` then returns the lines.
 */
const SOLD_MEANWHILE = /^(Not enough stock available for item|Some variant does not have)/
const SOLD_CODE = "insufficient_inventory"
const SOLD_SENTENCE = `${SOLD_CODE}: Something in this cart has just been sold to somebody else.`

/**
 * The message of the database's limit on reservations, after the statement that it
 * stopped.
 */
const SOLD_IN_DATABASE = /(?:^|- )(insufficient_inventory: Not enough of .+ is left\.)$/s

/**
 * The message of the database's limit on pairings, after the statement that it stopped.
 */
const PAIRING_IN_DATABASE = /(?:^|- )((?:product_not_paired|article_needed): .+)$/s

/**
 * Core's message when a provider responded that a payment is not authorised: declined, or
 * not confirmed with the bank yet.
 */
const NOT_AUTHORIZED = /^Session: \S+ was not authorized with the provider\.$/
const NOT_AUTHORIZED_SENTENCE =
  "payment_declined: The payment was not accepted. Nothing was charged. Try again, or pay another way."

/** Core's message when a cart becomes an order between our check and its own. */
const CART_COMPLETED = /^Cart \S+ is already completed\.$/
const CART_COMPLETED_SENTENCE =
  "cart_completed: This cart has become an order and cannot be changed."

/**
 * Core's validators write `Invalid request: …`; our code is returned beside that message.
 */
const CORE_INVALID = /^Invalid request: /

/**
 * A failed wait for a lock, a connection or a turn, or a lost database connection: a
 * retry may succeed.
 */
const BUSY_MESSAGE =
  /^(Timed-out acquiring lock|Failed to acquire lock for key|Knex: Timeout acquiring a connection|deadlock detected)/
/** The same for a lost database, after the statement that was running. */
const DATABASE_WENT =
  /(?:^|- )(Connection terminated|terminating connection|the database system is )[^-]*$/
const BUSY_SENTENCE = "too_busy: Too much is happening at once. Please try again."
/** A sign-in provider that is not registered; core resolves it without checking first. */
const NO_PROVIDER = /^Could not resolve 'au_/
const NO_PROVIDER_SENTENCE = "invalid_request: There is no such way to sign in."
/** Lock timeout, deadlock, serialisation failure, too many connections, shut down (57P0x). */
const BUSY_STATES = new Set([
  ...["55P03", "40P01", "40001", "53300"],
  ...["57P01", "57P02", "57P03"],
])

/**
 * Values that PostgreSQL cannot store or read: text with NUL or broken characters (22021,
 * 22P05), numbers out of range (22003), invalid dates (22007, 22008), other malformed
 * text (22P02), text that is too long (22001).
 */
const UNUSABLE_STATES = new Set([
  "22001",
  "22003",
  "22007",
  "22008",
  "22021",
  "22P02",
  "22P05",
])
const UNUSABLE_SENTENCE = "invalid_request: A value in this request cannot be used."

/**
 * The fields that a validator's message names, dotted: `items, 0, quantity` is one path.
 */
export function listInvalidFields(message: string): string[] {
  const paths = [...message.matchAll(/\b(?:field|Field) '([^']+)'/g)].map(([, path]) =>
    (path ?? "").split(", ").join("."),
  )
  const unknown = [...message.matchAll(/\bUnrecognized fields: '([^']+)'/g)].flatMap(
    ([, names]) => (names ?? "").split(", "),
  )
  return [...new Set([...paths, ...unknown])]
}

function translateBodyError(thrown: ThrownError): Translation | null {
  if (thrown.status === 413) {
    const message = "request_too_large: This is more than can be taken at once."
    return { type: "invalid_data", message }
  }
  // The body parser and the router give what they cannot read a status of 4xx.
  if (thrown.status === 400 || thrown.status === 415) {
    const message = "invalid_request: The request cannot be read."
    return { type: "invalid_data", message }
  }
  return null
}

/**
 * Translates errors of core, the body parser or the database to our codes. Only what a
 * caller caused or can wait for is translated; a real failure stays one. A message of
 * core that a caller may read is kept, with our code beside it.
 */
export function translateError(error: object, reader: Reader): Translation | null {
  const thrown: ThrownError = error
  const message = typeof thrown.message === "string" ? thrown.message : ""
  const code = typeof thrown.code === "string" ? thrown.code : ""

  if (SOLD_MEANWHILE.test(message)) {
    return reader === "staff"
      ? { type: "not_allowed", code: SOLD_CODE, message }
      : { type: "not_allowed", message: SOLD_SENTENCE }
  }
  if (CART_COMPLETED.test(message)) {
    return { type: "conflict", message: CART_COMPLETED_SENTENCE }
  }
  if (reader === "buyer" && NOT_AUTHORIZED.test(message)) {
    return { type: "not_allowed", message: NOT_AUTHORIZED_SENTENCE }
  }
  const limit = SOLD_IN_DATABASE.exec(message)?.[1]
  if (limit) return { type: "not_allowed", message: limit }
  const pairing = PAIRING_IN_DATABASE.exec(message)?.[1]
  if (pairing) return { type: "not_allowed", message: pairing }
  const isBusy = BUSY_MESSAGE.test(message) || DATABASE_WENT.test(message)
  if (BUSY_STATES.has(code) || isBusy) {
    return { type: "conflict", message: BUSY_SENTENCE }
  }
  if (UNUSABLE_STATES.has(code)) {
    return { type: "invalid_data", message: UNUSABLE_SENTENCE }
  }
  if (NO_PROVIDER.test(message)) {
    return { type: "invalid_data", message: NO_PROVIDER_SENTENCE }
  }
  if (thrown.type === "invalid_data" && CORE_INVALID.test(message)) {
    const fields = listInvalidFields(message)
    return { type: "invalid_data", code: "invalid_request", message, fields }
  }
  if (thrown.type === "invalid_argument") {
    return { type: "invalid_data", code: "invalid_request", message }
  }
  return translateBodyError(thrown)
}

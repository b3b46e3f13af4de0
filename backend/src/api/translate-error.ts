/**
 * What an error says in our codes; null when it stays as it is. Without a `code` of its own the
 * message is `code: sentence`; with one it is Medusa's sentence, which Medusa's clients know.
 */
export type Translation = {
  type: string
  message: string
  code?: string
  fields?: string[]
}

/** Who reads the answer: staff get Medusa's own words where a buyer gets plainer ones. */
export type Reader = "buyer" | "staff"

type Thrown = {
  name?: unknown
  type?: unknown
  code?: unknown
  message?: unknown
  status?: unknown
}

/**
 * What core says when the last piece goes between our look and its reservation. It names ids,
 * no product; `GET /store/carts/:id/refusals` then tells the lines.
 */
const SOLD_MEANWHILE = /^(Not enough stock available for item|Some variant does not have)/
const SOLD_CODE = "insufficient_inventory"
const SOLD_SENTENCE = `${SOLD_CODE}: Something in this cart has just been sold to somebody else.`

/** What the limit on reservations in the database says, after the statement it stopped. */
const SOLD_IN_DATABASE = /(?:^|- )(insufficient_inventory: Not enough of .+ is left\.)$/s

/** What the limit on unpairing says, after the statement it stopped. */
const PAIRING_IN_DATABASE = /(?:^|- )((?:product_not_paired|article_needed): .+)$/s

/** What core says when a cart becomes an order between our look and its own. */
const CART_COMPLETED = /^Cart \S+ is already completed\.$/
const CART_COMPLETED_SENTENCE =
  "cart_completed: This cart has become an order and cannot be changed."

/** Core's validators say `Invalid request: …`; our code goes beside the sentence. */
const CORE_INVALID = /^Invalid request: /

/**
 * Wait for a lock, a connection or a turn that came to nothing, or a database that went away
 * in between: asking again may succeed.
 */
const BUSY_MESSAGE =
  /^(Timed-out acquiring lock|Failed to acquire lock for key|Knex: Timeout acquiring a connection|deadlock detected)/
/** The same of a database that went away, after the statement that was under way. */
const DATABASE_WENT =
  /(?:^|- )(Connection terminated|terminating connection|the database system is )[^-]*$/
const BUSY_SENTENCE = "too_busy: Too much is happening at once. Please try again."
/** A sign-in provider that nobody registered; core looks it up without asking first. */
const NO_PROVIDER = /^Could not resolve 'au_/
const NO_PROVIDER_SENTENCE = "invalid_request: There is no such way to sign in."
/** Lock timeout, deadlock, serialisation failure, too many connections, shut down (57P0x). */
const BUSY_STATES = new Set([
  ...["55P03", "40P01", "40001", "53300"],
  ...["57P01", "57P02", "57P03"],
])

/**
 * Values PostgreSQL cannot store or read: text with NUL or broken characters (22021, 22P05),
 * numbers out of range (22003), dates that are none (22007, 22008), other malformed text
 * (22P02), text that is too long (22001).
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

/** The names a validator's sentence speaks of, dotted: `items, 0, quantity` is one path. */
export function listFaultyFields(message: string): string[] {
  const paths = [...message.matchAll(/\b(?:field|Field) '([^']+)'/g)].map(([, path]) =>
    (path ?? "").split(", ").join("."),
  )
  const unknown = [...message.matchAll(/\bUnrecognized fields: '([^']+)'/g)].flatMap(
    ([, names]) => (names ?? "").split(", "),
  )
  return [...new Set([...paths, ...unknown])]
}

function translateBodyFault(thrown: Thrown): Translation | null {
  if (thrown.status === 413) {
    const message = "request_too_large: This is more than can be taken at once."
    return { type: "invalid_data", message }
  }
  // The body parser and the router mark what they cannot read with a status of 4xx.
  if (thrown.status === 400 || thrown.status === 415) {
    const message = "invalid_request: The request cannot be read."
    return { type: "invalid_data", message }
  }
  return null
}

/**
 * Says in our codes what core, the body parser or the database says in its own words. Only
 * what a caller caused or can wait for is translated; a real failure stays one. A sentence of
 * core's that a caller may read stays as it is, with our code beside it.
 */
export function translateError(error: object, reader: Reader): Translation | null {
  const thrown: Thrown = error
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
    const fields = listFaultyFields(message)
    return { type: "invalid_data", code: "invalid_request", message, fields }
  }
  if (thrown.type === "invalid_argument") {
    return { type: "invalid_data", code: "invalid_request", message }
  }
  return translateBodyFault(thrown)
}

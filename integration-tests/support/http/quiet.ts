/**
 * Must be imported before Medusa: its logger reads the level once. Each restore of the test
 * database cuts idle connections, which knex tells on the console; that is expected here.
 */
process.env.LOG_LEVEL ??= "error"
/** No storefront listens to a test, unless the test brings one. */
process.env.STOREFRONT_URL ??= "http://127.0.0.1:9"

const EXPECTED = /Connection Error: Connection ended unexpectedly/
const log = console.log.bind(console)
console.log = (...words: unknown[]) => {
  if (!EXPECTED.test(String(words[0]))) log(...words)
}

import path from "node:path"

/**
 * Must be imported before Medusa: its logger reads the level once. Each restore of the test
 * database cuts idle connections, which knex tells on the console; that is expected here.
 */
process.env.LOG_LEVEL ??= "error"
/** Files run beside each other; each worker keeps its mails and pictures apart. */
if (process.env.DATA_DIR && process.env.JEST_WORKER_ID) {
  process.env.DATA_DIR = path.join(process.env.DATA_DIR, process.env.JEST_WORKER_ID)
}
/** Medusa would tell its port to Jest, which takes no such message from a worker. */
delete process.send
/** No storefront listens to a test, unless the test brings one. */
process.env.STOREFRONT_URL ??= "http://127.0.0.1:9"

const EXPECTED = /Connection Error: Connection ended unexpectedly/
const log = console.log.bind(console)
console.log = (...words: unknown[]) => {
  if (!EXPECTED.test(String(words[0]))) log(...words)
}

/**
 * Run by `bench-page-store.mjs` in a process of its own, so that its memory is the
 * store's: `node fill-page-store.mjs <folder> <pages> fill|reopen`. Prints figures as JSON.
 */
import { randomBytes } from "node:crypto"
import { performance } from "node:perf_hooks"
import { PageStore } from "../../storefront/page-store.mjs"

const [folder = "", count = "0", task] = process.argv.slice(2)
const pages = Number(count)
/** Pages that are asked for again and again. */
const hot = 200
/** Bytes of random text: a stored page is as large as one of the shop, about 40 kB. */
const length = 18_000

const keyOf = (/** @type {number} */ n) =>
  `/route-cache/APP_PAGE/bench/$/us/products/p-${n}`
const addressOf = (/** @type {number} */ n) => `/us/products/p-${n}`
const noise = () => randomBytes(length).toString("base64").slice(0, length)

function buildPage() {
  return {
    kind: "APP_PAGE",
    html: noise(),
    rscData: Buffer.from(noise()),
    headers: { "x-next-cache-tags": "everything,catalog-structure" },
    status: 200,
  }
}

const store = new PageStore({ folder })
const begun = performance.now()
if (task === "fill") {
  for (let n = 0; n < pages; n += 1) {
    await store.set(keyOf(n), buildPage(), { revalidate: 900, expire: 86_400 })
    for (let one = n % 20; one < Math.min(hot, n); one += 20) store.peek(addressOf(one))
  }
} else {
  await store.get(keyOf(0))
}
const seconds = (performance.now() - begun) / 1000

let hotInMemory = 0
for (let n = 0; n < hot; n += 1) hotInMemory += store.peek(addressOf(n)) ? 1 : 0
const reads = []
let lost = 0
for (let read = 0; read < 500; read += 1) {
  const started = performance.now()
  const found = await store.get(keyOf(Math.floor(Math.random() * pages)))
  reads.push(performance.now() - started)
  if (!found) lost += 1
}
const rssMB = process.memoryUsage().rss / 1e6
console.log(
  JSON.stringify({ seconds, hotInMemory, reads, lost, rssMB, ...store.count() }),
)
await store.close()

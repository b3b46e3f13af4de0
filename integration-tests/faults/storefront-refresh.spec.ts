import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { poll } from "../support/browser/poll"
import { BASE_SKU, refreshWithCarts } from "../support/faults/base-carts"
import type { Backend } from "../support/faults/backend"
import { completeAll, countStatuses } from "../support/faults/complete-all"
import { useFaultShop } from "../support/faults/fault-shop"
import { Actor } from "../support/http/actor"

const MINUTE = 60_000
const shop = useFaultShop()

/** Tags that the storefront was told, oldest first. */
const told: string[] = []
const storefront = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on("data", (part: Buffer) => parts.push(part))
  request.on("end", () => {
    const { tags } = JSON.parse(Buffer.concat(parts).toString()) as { tags: string[] }
    told.push(...tags)
    response.writeHead(200).end("{}")
  })
})
beforeAll(() => new Promise<void>((done) => storefront.listen(0, "127.0.0.1", done)))
afterAll(() => storefront.close())

const HANDLE = "shade-match-cards"
/**
 * Products that show nothing of it. An edit of one may be told twice: the next mark is another
 * product, so that a late message is not taken for its own.
 */
const MARKS = ["practice-skin", "gentle-foam-cleanser", "matte-mineral-sunscreen"]

function startBackend(): Promise<Backend> {
  const { port } = storefront.address() as AddressInfo
  return shop.startBackend({ env: { STOREFRONT_URL: `http://127.0.0.1:${port}` } })
}

async function signIn(backend: Backend): Promise<Actor> {
  const { body } = await shop
    .guestOf(backend)
    .post<{ token: string }>("/auth/user/emailpass", {
      email: "admin@clearline.example",
      password: "clearline-demo-admin",
    })
  return new Actor("staff", backend.url, { authorization: `Bearer ${body.token}` })
}

async function findProduct(handle: string): Promise<string> {
  const rows = await shop.query<{ id: string }>(
    "select id from product where handle = $1 and deleted_at is null",
    [handle],
  )
  return rows[0]?.id ?? ""
}

/** Everything that was told before one change made here, and what that change tells. */
let marks = 0
async function listTold(backend: Backend): Promise<string[]> {
  const mark = MARKS[marks % MARKS.length] ?? ""
  marks += 1
  const staff = await signIn(backend)
  const { status } = await staff.post(`/admin/products/${await findProduct(mark)}`, {
    subtitle: `Mark ${marks}`,
  })
  expect(status).toBe(200)
  await poll("the mark", async () => told.includes(`product:${mark}`), {
    within: 20_000,
  })
  return told.splice(0)
}

it(
  "the first order after a restart refreshes no page; a price edit does",
  async () => {
    const [few = "", many = "", first = "", second = ""] = await refreshWithCarts(shop, 4)
    const before = await startBackend()
    const markTells = new Set<string>()
    while (marks < MARKS.length) {
      for (const tag of await listTold(before)) markTells.add(tag)
    }
    expect(markTells).not.toContain(`product:${HANDLE}`)
    const listOthers = async (backend: Backend) =>
      (await listTold(backend)).filter((tag) => !markTells.has(tag))

    const order = async (backend: Backend, cart: string) => {
      const endings = await completeAll([shop.guestOf(backend)], [cart])
      expect(countStatuses(endings)).toEqual({ "200 order": 1 })
    }
    // A shelf changed in the database tells nobody; the next order finds another text.
    await shop.setStock(BASE_SKU, 4)
    await order(before, few)
    expect(await listTold(before)).toContain(`product:${HANDLE}`)
    await shop.setStock(BASE_SKU, 1_000)
    await order(before, many)
    expect(await listTold(before)).toContain(`product:${HANDLE}`)
    await order(before, first)
    expect(await listOthers(before)).toEqual([])
    await before.stop()

    const after = await startBackend()
    await order(after, second)
    expect(await listOthers(after)).toEqual([])

    const staff = await signIn(after)
    const variant = `${await findProduct(HANDLE)}/variants/${shop.variantId(BASE_SKU)}`
    const edit = await staff.post(`/admin/products/${variant}`, {
      prices: [{ currency_code: "usd", amount: 31 }],
    })
    expect(edit.status).toBe(200)
    const edited = await listTold(after)
    expect(edited).toContain(`product:${HANDLE}`)
    expect(edited).not.toContain("catalog-structure")
    expect(edited).not.toContain("everything")
  },
  5 * MINUTE,
)

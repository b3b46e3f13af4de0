import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { poll } from "../browser/poll"
import type { Shop } from "./shop"

export type Told = {
  tags: string[]
  secret: string | undefined
  path: string | undefined
}

/** A storefront that only records which tags have become stale. */
export type ListeningStorefront = {
  /** The tags it received, oldest first; a test may empty the list. */
  told: Told[]
  /** The number of next messages that it does not answer. */
  refuseNext: number
  /** Milliseconds until the tag is told, not counting the first `from` messages. */
  waitForTag: (tag: string, from?: number) => Promise<number>
}

/** The tags of a message, or null when it is none, or was cut off on its way. */
function readTags(text: string): string[] | null {
  if (!text.endsWith("}")) return null
  const { tags } = JSON.parse(text) as { tags?: string[] }
  return tags ?? null
}

/** Tells the shop its address and a secret. Call it in the shop's suite. */
export function listenAsStorefront(shop: Shop): ListeningStorefront {
  const told: Told[] = []
  const storefront: ListeningStorefront = {
    told,
    refuseNext: 0,
    waitForTag: async (tag, from = 0) => {
      const hears = async () => told.slice(from).some(({ tags }) => tags.includes(tag))
      return (await poll(`the tag ${tag}`, hears, { within: 20_000 })).took
    },
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const tags = readTags(Buffer.concat(parts).toString())
      if (!tags || storefront.refuseNext > 0) {
        if (tags) storefront.refuseNext -= 1
        response.writeHead(503).end()
        return
      }
      const secret = String(request.headers["x-clearline-refresh"])
      told.push({ tags, secret, path: request.url })
      response.writeHead(200).end("{}")
    })
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
    const { port } = server.address() as AddressInfo
    await shop.setOption("storefrontUrl", `http://127.0.0.1:${port}`)
    await shop.setOption("refreshSecret", "a-secret-between-the-two-halves-of-the-shop")
  })
  afterAll(() => server.close())
  return storefront
}

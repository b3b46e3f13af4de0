import {
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type Server,
} from "node:http"
import type { AddressInfo } from "node:net"
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib"
import { ReadyPages } from "./ready-pages"

const BR = { "accept-encoding": "gzip, deflate, br" }
const build = (html: string) => ({
  etag: `"etag${html.length}"`,
  br: brotliCompressSync(html),
  gzip: gzipSync(html),
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

let stored: Map<string, ReturnType<typeof build>>
/** Addresses that Next was asked for. */
let nexts: string[]
/** What Next sends beside the page. */
let extra: Record<string, string>
let server: Server

beforeEach(async () => {
  stored = new Map([["/us", build("<p>Hello</p>")]])
  nexts = []
  extra = {}
  const ready = new ReadyPages(() => ({ peek: (address) => stored.get(address) }))
  server = createServer((request, response) => {
    if (ready.answer(request, response)) return
    nexts.push(request.url ?? "")
    const page = stored.get((request.url ?? "").split("?")[0] ?? "")
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.setHeader("cache-control", "s-maxage=900, stale-while-revalidate=85500")
    response.setHeader("content-security-policy", [
      "frame-src 'none'",
      "script-src 'self'",
    ])
    response.setHeader("vary", "rsc")
    response.setHeader("x-nextjs-cache", "HIT")
    if (request.headers["x-forwarded-proto"] === "https") {
      response.setHeader("strict-transport-security", "max-age=63072000")
    }
    if (page) response.setHeader("etag", page.etag)
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value)
    response.end("from Next")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function ask(
  path = "/us",
  headers: Record<string, string> = BR,
  method = "GET",
): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const outgoing = send(
      { host: "127.0.0.1", port, path, headers, method },
      (response) => {
        const chunks: Buffer[] = []
        response.on("data", (chunk: Buffer) => chunks.push(chunk))
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    outgoing.on("error", reject).end()
  })
}

it("answers a page that Next has served from its cache, with Next's own headers", async () => {
  const first = await ask()
  const second = await ask()
  expect(nexts).toEqual(["/us"])
  expect(brotliDecompressSync(second.body).toString()).toBe("<p>Hello</p>")
  expect(second.headers).toMatchObject({
    "content-encoding": "br",
    "content-length": String(second.body.length),
    etag: `"etag12-br"`,
    vary: "rsc, Accept-Encoding",
  })
  const ours = ["content-encoding", "content-length", "etag", "vary", "date"]
  for (const [name, value] of Object.entries(first.headers)) {
    if (!ours.includes(name)) expect([name, second.headers[name]]).toEqual([name, value])
  }
})

it("answers in gzip for clients without Brotli, and without a coding for the others", async () => {
  await ask()
  const zipped = await ask("/us", { "accept-encoding": "gzip" })
  expect(gunzipSync(zipped.body).toString()).toBe("<p>Hello</p>")
  expect(zipped.headers).toMatchObject({
    "content-encoding": "gzip",
    etag: `"etag12-gzip"`,
  })
  const plain = await ask("/us", {})
  expect(plain.body.toString()).toBe("<p>Hello</p>")
  expect(plain.headers).toMatchObject({ "content-length": "12", etag: `"etag12"` })
  expect(plain.headers).not.toHaveProperty("content-encoding")
  expect(nexts).toEqual(["/us"])
})

it("answers whatever follows the question mark", async () => {
  await ask()
  expect(brotliDecompressSync((await ask("/us?utm=1")).body).toString()).toBe(
    "<p>Hello</p>",
  )
})

it("answers HEAD without a body", async () => {
  await ask()
  const { body, headers } = await ask("/us", BR, "HEAD")
  expect(body).toHaveLength(0)
  expect(Number(headers["content-length"])).toBe(stored.get("/us")?.br.length)
})

it.each([
  [`"etag12-br"`, `"etag12-br"`],
  [`W/"etag12-br"`, `"etag12-br"`],
  [`"other", "etag12-br"`, `"etag12-br"`],
  [`"etag12"`, `"etag12"`],
  ["*", `"etag12-br"`],
])("answers 304 to a browser that has %s", async (known, etag) => {
  const { headers: first } = await ask()
  const { status, body, headers } = await ask("/us", { ...BR, "if-none-match": known })
  expect([status, body.length, headers.etag]).toEqual([304, 0, etag])
  expect(headers["cache-control"]).toBe(first["cache-control"])
  expect(headers["content-security-policy"]).toEqual(first["content-security-policy"])
  expect(headers.vary).toBe("rsc, Accept-Encoding")
  expect(nexts).toEqual(["/us"])
})

it.each([`"etag13-br"`, `"etag12-gzip"`])(
  "answers 200 to a browser that has %s",
  async (known) => {
    await ask()
    const { status } = await ask("/us", { ...BR, "if-none-match": known })
    expect(status).toBe(200)
  },
)

it("learns the headers for http and https apart", async () => {
  await ask()
  const https = { ...BR, "x-forwarded-proto": "https" }
  await ask("/us", https)
  expect(nexts).toHaveLength(2)
  expect((await ask("/us", https)).headers).toHaveProperty("strict-transport-security")
  expect((await ask()).headers).not.toHaveProperty("strict-transport-security")
  expect(nexts).toHaveLength(2)
})

it("replaces the stored headers after each rendering, and forgets pages that are gone", async () => {
  await ask()
  stored.set("/us", build("<p>Hello again</p>"))
  expect((await ask()).body.toString()).toBe("from Next")
  expect(brotliDecompressSync((await ask()).body).toString()).toBe("<p>Hello again</p>")
  stored.delete("/us")
  expect((await ask()).body.toString()).toBe("from Next")
})

it.each<[string, Record<string, string>]>([
  ["sets a cookie", { "set-cookie": "a=b" }],
  ["is for one person", { "cache-control": "private, no-store" }],
  ["was rendered for this request", { "x-nextjs-cache": "MISS" }],
  ["is a page that is due", { "x-nextjs-cache": "STALE" }],
  ["is another rendering", { etag: `"other"` }],
  ["is no page", { "content-type": "application/json" }],
])("learns nothing from a response that %s", async (_name, headers) => {
  extra = headers
  await ask()
  expect((await ask()).body.toString()).toBe("from Next")
})

it.each<[string, Record<string, string>, string?, string?]>([
  ["a part of a page", { rsc: "1" }],
  ["a prefetch", { "next-router-prefetch": "1" }],
  ["a preview", { cookie: "a=b; __prerender_bypass=secret" }],
  ["one with a content type", { "content-type": "text/plain" }],
  ["one that came another way", { "x-forwarded-proto": "https, http" }],
  ["one that accepts no coding", { "accept-encoding": "*;q=0" }],
  ["another address", {}, "/us/"],
  ["POST", {}, "/us", "POST"],
])("leaves to Next: %s", async (_name, headers, path = "/us", method = "GET") => {
  await ask()
  const { body } = await ask(path, { ...BR, ...headers }, method)
  expect(body.toString()).toBe("from Next")
})

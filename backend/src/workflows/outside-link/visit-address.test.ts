import http from "node:http"
import type { AddressInfo } from "node:net"
import { openVisitor, visitAddress, type VisitorTools } from "./visit-address"

type Asked = { line: string; headers: http.IncomingHttpHeaders }

const asked: Asked[] = []
/**
 * Status and redirect target of each page of a local test site; `null` never responds.
 */
const PAGES: Record<string, [status: number, location?: string] | null> = {
  "HEAD /fine": [200],
  "HEAD /only-get": [405],
  "GET /only-get": [200],
  "HEAD /resets": [0],
  "GET /resets": [200],
  "HEAD /gone": [404],
  "GET /gone": [404],
  "HEAD /refuses": [403],
  "GET /refuses": [403],
  "HEAD /busy": [429],
  "HEAD /moved": [301, "/fine"],
  "HEAD /broken": [301, "http://:::"],
  "HEAD /circle": [302, "/circle"],
  "HEAD /into-the-cloud": [302, "http://169.254.169.254/latest/meta-data/"],
  "HEAD /to-a-name": [302, "http://localhost/"],
  "HEAD /to-a-file": [302, "file:notes.txt"],
  "HEAD /to-a-port": [302, "http://example.org:22/"],
  "HEAD /silent": null,
  "GET /silent": null,
}
const site = http.createServer((request, response) => {
  const line = `${request.method} ${request.url}`
  asked.push({ line, headers: request.headers })
  const page = PAGES[line]
  if (page === null) return
  const [status, location] = page ?? [500]
  if (status === 0) request.socket.destroy()
  else response.writeHead(status, location ? { location } : {}).end("x".repeat(100_000))
})
let origin = ""

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", () => resolve()))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => {
  site.closeAllConnections()
  site.close()
})
beforeEach(() => asked.splice(0))

const paced: string[] = []
const userAgent = "ClearlineLinkCheck/1.0 (+https://shop.example/)"
const pace = async (host: string) => void paced.push(host)

/** The visitor of a running shop, with this one site allowed. */
const openTools = async (alsoAllowed = [origin]): Promise<VisitorTools> => ({
  ...(await openVisitor({ userAgent, pace, alsoAllowed })),
  timeoutMs: 300,
})
const visit = async (page: string) => visitAddress(origin + page, await openTools())

describe("an address on another site", () => {
  it.each([
    ["/fine", { status: 200, hops: [] }],
    ["/only-get", { status: 200, hops: [] }],
    ["/resets", { status: 200, hops: [] }],
    ["/gone", { status: 404, hops: [] }],
    ["/refuses", { status: 403, hops: [] }],
    ["/busy", { status: 429, hops: [] }],
    ["/broken", { problem: "bad_answer", status: 301 }],
    ["/circle", { problem: "too_many_redirects" }],
    ["/silent", { problem: "timeout" }],
  ])("%s", async (page, look) => {
    expect(await visit(page)).toEqual(look)
  })

  it("is followed when it has moved", async () => {
    const hops = [{ status: 301, url: `${origin}/fine` }]
    expect(await visit("/moved")).toEqual({ status: 200, hops })
  })

  it("is requested by HEAD, with the shop's user agent, without cookies, with pauses", async () => {
    paced.splice(0)
    await visit("/only-get")
    expect(asked.map(({ line }) => line)).toEqual(["HEAD /only-get", "GET /only-get"])
    expect(asked[0]?.headers).toMatchObject({ "user-agent": userAgent })
    expect(asked[0]?.headers).not.toHaveProperty("cookie")
    expect(paced).toEqual(["127.0.0.1", "127.0.0.1"])
  })

  it("is not requested again after a 429", async () => {
    await visit("/busy")
    expect(asked.map(({ line }) => line)).toEqual(["HEAD /busy"])
  })

  it("where nothing listens is reported as such", async () => {
    const closed = http.createServer()
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", () => resolve()))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const address = `http://127.0.0.1:${port}`
    expect(await visitAddress(`${address}/`, await openTools([address]))).toEqual({
      problem: "no_connection",
    })
  })
})

describe("the shop's own network", () => {
  /**
   * The visitor of a running shop, but for any port: so only the IP address can be
   * refused.
   */
  const openDefault = async (): Promise<VisitorTools> => ({
    ...(await openTools([])),
    judge: () => null,
  })

  it.each([
    "http://127.0.0.1:PORT/fine",
    "http://localhost:PORT/fine",
    "http://2130706433:PORT/fine",
    "http://0x7f.1:PORT/fine",
    "http://0.0.0.0:PORT/fine",
    "http://[::1]:PORT/fine",
    "http://[::ffff:127.0.0.1]:PORT/fine",
    "http://[64:ff9b::7f00:1]:PORT/fine",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://[fe80::1]/",
    "https://127.0.0.1/",
    "https://localhost/",
  ])("is not reached by %s", async (address) => {
    const port = String((site.address() as AddressInfo).port)
    const look = await visitAddress(address.replace("PORT", port), await openDefault())
    expect(look).toEqual({ problem: "private_address" })
    expect(asked).toEqual([])
  })

  it.each([
    ["/into-the-cloud", "private_address"],
    ["/to-a-name", "private_address"],
    ["/to-a-file", "unusual_address"],
    ["/to-a-port", "unusual_address"],
  ])("nor by the redirect of %s", async (page, problem) => {
    expect(await visit(page)).toEqual({ problem })
  })
})

import { readdirSync } from "node:fs"
import path from "node:path"
import { deflateSync } from "node:zlib"
import { type RawAnswer, type RawRequest, send } from "../../support/fuzz/send"
import { openCart, readCart } from "../../support/http/cart"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

const EVIL = "https://evil.example"
const BOUNDARY = "clearline-test"
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const PAGE = "<html><script>alert(1)</script></html>"
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`

/** One file as a browser's form would send it. */
function buildForm(name: string, type: string, content: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
}

describeShop("files, headers and foreign pages", (shop) => {
  const ask = (target: string, given: Partial<RawRequest> = {}): Promise<RawAnswer> =>
    send(shop.url, { method: "GET", target, body: null, headers: {}, ...given })
  const key = () => ({ "x-publishable-api-key": shop.publishableKey })
  const signIn = async () => {
    const { body } = await shop
      .as("door")
      .post<{ token: string }>("/auth/user/emailpass", PEOPLE.admin)
    return { authorization: `Bearer ${body.token}` }
  }
  const upload = async (name: string, type: string, content: Buffer | string) =>
    ask("/admin/uploads", {
      method: "POST",
      headers: {
        ...(await signIn()),
        "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
      },
      body: buildForm(name, type, content),
    })

  it.each<[string, string, string, Buffer | string]>([
    ["a page", "a.html", "text/html", PAGE],
    ["a page that says it is a picture", "a.png", "image/png", PAGE],
    ["a drawing with a script", "a.svg", "image/svg+xml", DRAWING],
    ["a script", "a.js", "text/javascript", "alert(1)"],
    ["a picture named like a page", "a.html", "image/png", PIXEL],
    [
      "a picture that is a page too",
      "a.html",
      "text/html",
      Buffer.concat([PIXEL, Buffer.from(PAGE)]),
    ],
    [
      "an archive",
      "a.zip",
      "application/zip",
      Buffer.from("504b0304140000000800", "hex"),
    ],
    [
      "an archive that unpacks to 50 MB",
      "a.gz",
      "application/gzip",
      deflateSync(Buffer.alloc(50_000_000)),
    ],
  ])("B13: %s is refused", async (_name, name, type, content) => {
    const answer = await upload(name, type, content)
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining("invalid_request"),
    ])
  })

  it("B13: 30 MB are refused before they are read, 6 MB after", async () => {
    for (const megabytes of [30, 6]) {
      const content = Buffer.concat([PIXEL, Buffer.alloc(megabytes * 1_048_576)])
      const answer = await upload("a.png", "image/png", content)
      expect([megabytes, answer.status]).toEqual([megabytes, 413])
    }
  })

  it("B13: a picture is taken, named without a way up, and shown in place", async () => {
    for (const name of ["balm.png", "../../balm.png", "..\\..\\balm.png"]) {
      const taken = await upload(name, "text/html", PIXEL)
      expect([name, taken.status]).toEqual([name, 200])
      const { files } = JSON.parse(taken.text) as { files: { url: string }[] }
      const { pathname } = new URL(files[0]?.url ?? "")
      expect(pathname).toMatch(/^\/static\/\d+-balm\.png$/)
    }
  })

  it.each([
    ["/static/1-a.html", true],
    ["/static/1-a.svg", true],
    ["/static/1-a.pdf", true],
    ["//static/1-a.svg", true],
    ["/static/1-a.webp", false],
  ])("B13: %s is given as an attachment: %s, never sniffed", async (target, saved) => {
    const { headers } = await ask(target)
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["content-disposition"]).toBe(saved ? "attachment" : undefined)
    expect(headers["content-security-policy"]).toContain("sandbox")
  })

  it.each([
    ["/store/regions", 200],
    ["/store/nothing", 404],
    ["/store/carts/%", 400],
    ["/admin/orders", 401],
    ["/auth/customer/emailpass", 401],
    ["/health", 200],
    ["/static/nothing.png", 404],
    ["/nothing", 404],
  ])("A25: %s is guarded, whatever it answers", async (target, status) => {
    const answer = await ask(target, { headers: key() })
    expect([target, answer.status]).toEqual([target, status])
    const { headers } = answer
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'/)
    expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/)
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["x-frame-options"]).toBe("DENY")
    expect(headers["referrer-policy"]).toBeTruthy()
    expect(headers["permissions-policy"]).toContain("camera=()")
    expect(headers["x-powered-by"]).toBeUndefined()
    expect(headers["strict-transport-security"]).toBeUndefined()
    const safe = await ask(target, {
      headers: { ...key(), "x-forwarded-proto": "https" },
    })
    expect(safe.headers["strict-transport-security"]).toMatch(/max-age=\d{7,}/)
  })

  it.each(["/store/regions", "/auth/customer/emailpass", "/admin/orders"])(
    "A24: a page of another site reads nothing from %s",
    async (target) => {
      for (const method of ["GET", "OPTIONS"]) {
        const { headers } = await ask(target, {
          method,
          headers: { ...key(), origin: EVIL, "access-control-request-method": "POST" },
        })
        expect(headers["access-control-allow-origin"]).toBeUndefined()
      }
    },
  )

  it("A24: a page of another site changes nothing, by form or by script", async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    const before = await readCart(shop.guest, cart.id)
    const bearer = await signIn()
    const tries: [string, Record<string, string>, string][] = [
      [
        `/store/carts/${cart.id}`,
        { "content-type": "application/json" },
        '{"email":"e@evil.example"}',
      ],
      [
        `/store/carts/${cart.id}`,
        { "content-type": "text/plain" },
        '{"email":"e@evil.example"}',
      ],
      [
        `/store/carts/${cart.id}`,
        { "content-type": "application/x-www-form-urlencoded" },
        "email=e@evil.example",
      ],
      ["/auth/session", { ...bearer, "content-type": "application/json" }, "{}"],
      [
        "/admin/products",
        { ...bearer, "content-type": "application/x-www-form-urlencoded" },
        "title=Evil",
      ],
    ]
    for (const [target, headers, body] of tries) {
      for (const origin of [EVIL, "null"]) {
        const answer = await ask(target, {
          method: "POST",
          body,
          headers: { ...key(), ...headers, origin },
        })
        expect([target, answer.status]).toEqual([target, 403])
        expect(answer.headers["set-cookie"]).toBeUndefined()
        expect(answer.headers["access-control-allow-origin"]).toBeUndefined()
      }
    }
    expect(await readCart(shop.guest, cart.id)).toEqual(before)
  })

  it("A24: a form without an origin is no JSON and changes nothing", async () => {
    const answer = await ask("/auth/customer/emailpass", {
      method: "POST",
      body: new URLSearchParams(PEOPLE.client).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("JSON")])
  })

  it("A28: nothing in the built backend listens to a test", () => {
    const built = path.resolve(__dirname, "../../../backend/.medusa/server/src")
    const names = readdirSync(built, { recursive: true }).map(String)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => /\.(test|spec)\.|__tests__/.test(name))).toEqual([])
  })
})

import { readdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { poll } from "../../support/browser/poll"
import { type RawResponse, type RawRequest, send } from "../../support/fuzz/send"
import { openCart, readCart } from "../../support/http/cart"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

const EVIL = "https://evil.example"

describeShop("files, headers and foreign pages", (shop) => {
  const ask = (target: string, given: Partial<RawRequest> = {}): Promise<RawResponse> =>
    send(shop.url, { method: "GET", target, body: null, headers: {}, ...given })
  const key = () => ({ "x-publishable-api-key": shop.publishableKey })
  const signIn = async () => {
    const { body } = await shop
      .as("door")
      .post<{ token: string }>("/auth/user/emailpass", PEOPLE.admin)
    return { authorization: `Bearer ${body.token}` }
  }

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

  it("S13: an export with customers' addresses is gone after 24 hours; other private files stay", async () => {
    const folder = path.join(process.env.DATA_DIR ?? "", "private-files")
    const { status } = await shop.admin.post("/admin/orders/export")
    expect(status).toBe(202)
    const { answer: exported } = await poll("the export", async () =>
      readdirSync(folder).find((name) => name.endsWith("-order-exports.csv")),
    )
    const licence = path.join(folder, "private-1764-licence.pdf")
    writeFileSync(licence, "of a practitioner")

    const hours = (count: number) =>
      new Date(Date.now() + count * 3_600_000).toISOString()
    expect(await shop.run("delete-old-exports", { now: hours(23) })).toEqual({
      deleted: 0,
    })
    expect(readdirSync(folder)).toContain(exported)
    expect(await shop.run("delete-old-exports", { now: hours(25) })).toMatchObject({
      deleted: expect.any(Number),
    })
    expect(readdirSync(folder)).not.toContain(exported)
    expect(readdirSync(folder)).toContain(path.basename(licence))
    // S3 lists nothing: there the announcements in the dashboard say what was exported.
    await shop.setOption("files", { prefix: "" })
    expect(await shop.run("delete-old-exports", { now: hours(25) })).toMatchObject({
      deleted: expect.any(Number),
    })
  })

  it("A28: nothing in the built backend listens to a test", () => {
    const built = path.resolve(__dirname, "../../../backend/.medusa/server/src")
    const names = readdirSync(built, { recursive: true }).map(String)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => /\.(test|spec)\.|__tests__/.test(name))).toEqual([])
  })
})

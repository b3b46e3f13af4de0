import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import {
  chooseShipping,
  giveAddress,
  placeOrder,
  putIntoBag,
} from "../support/browser/buying"
import { listSitemapPaths } from "../support/browser/inspection"
import { waitForMail } from "../support/browser/mailbox"
import { newEmail, TEXAN } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"
import { readStack } from "../support/browser/stack"
import { visit } from "../support/browser/visitor"

const EVIL = "https://evil.example"
const BUILT = path.resolve(__dirname, "../../storefront/.next")
const ATTACKS = {
  firstName: `<script>window.hit=1</script>`,
  lastName: `"><img src=x onerror=window.hit=1>`,
  street: `<svg/onload=window.hit=1> 1`,
  city: `javascript:window.hit=1//`,
}

/** Notes whether anything that was typed ran as script; read it before leaving a page. */
function watchForHits(page: Page): () => Promise<unknown[]> {
  const hits: unknown[] = []
  page.on("dialog", (dialog) => {
    hits.push(dialog.message())
    void dialog.dismiss()
  })
  return async () => {
    const hit = await page.evaluate<unknown>(() => Reflect.get(window, "hit"))
    const planted: number = await page
      .locator('img[src="x"], svg[onload], [onerror]')
      .count()
    return [...hits, ...(hit === undefined ? [] : [hit]), ...(planted ? [planted] : [])]
  }
}

test.describe("What somebody hostile sends", () => {
  const ask = (to: string, init: RequestInit = {}) =>
    fetch(readStack().storefront + to, { redirect: "manual", ...init })

  test("B11: script in a name or address runs neither in shop, mail nor dashboard", async ({
    shop,
    admin: api,
  }) => {
    const email = newEmail("hostile")
    const { page } = await shop.enter()
    const listHits = watchForHits(page)
    await putIntoBag(page, { handle: "gentle-foam-cleanser", option: /^150 ml/ })
    await visit(page, "/us/checkout")
    await giveAddress(page, email, { ...TEXAN, ...ATTACKS })
    expect(await listHits()).toEqual([])
    await chooseShipping(page)
    const order = await placeOrder(page)
    await page.getByText(ATTACKS.street).first().waitFor()
    expect(await listHits()).toEqual([])

    await visit(page, "/us/order-lookup")
    await page.getByLabel("Order number").fill(String(order.number))
    await page.getByLabel("E-mail").fill(email)
    await page.getByRole("main").getByRole("button").click()
    await page.getByText(ATTACKS.street).first().waitFor()
    expect(await listHits()).toEqual([])

    const mail = await waitForMail(shop.stack.mailDir, email, /order/i)
    expect(mail.html).toContain("&lt;svg/onload")
    const reader = await shop.enter()
    reader.noise.expect(/another origin/)
    const listMailHits = watchForHits(reader.page)
    await reader.page.setContent(mail.html ?? "")
    expect(await listMailHits()).toEqual([])

    const staff = await shop.enter({ origin: shop.stack.backend })
    // The dashboard asks who is there before anybody is.
    staff.noise.expect(/status of 401/)
    // Core's dashboard shows the flag of an address from there.
    staff.noise.expect(/cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    const listStaffHits = watchForHits(staff.page)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto(`/app/orders/${order.id}`)
    await staff.page.getByText(ATTACKS.street).first().waitFor()
    expect(await listStaffHits()).toEqual([])
    const { customers } = await api.ask<{ customers: { id: string }[] }>(
      `/admin/customers?q=${encodeURIComponent(email)}&fields=id`,
    )
    await staff.page.goto(`/app/customers/${customers[0]?.id ?? ""}`)
    await staff.page.getByText(email).first().waitFor()
    expect(await listStaffHits()).toEqual([])
  })

  for (const [to, type] of [
    ["/us/sign-in", { "content-type": "multipart/form-data; boundary=x" }],
    ["/us/products/gentle-foam-cleanser", { "next-action": "0".repeat(40) }],
    ["/us/cart", { "content-type": "application/x-www-form-urlencoded" }],
    ["/api/country", { "content-type": "application/x-www-form-urlencoded" }],
  ] as const) {
    test(`A24: a form sent to ${to} from elsewhere, or from nowhere, is refused`, async () => {
      for (const origin of [EVIL, "null", undefined]) {
        const response = await ask(to, {
          method: "POST",
          headers: { ...type, ...(origin ? { origin } : {}) },
          body: "country=de",
        })
        expect([to, origin, response.status]).toEqual([to, origin, 403])
        expect(response.headers.get("access-control-allow-origin")).toBeNull()
        expect(response.headers.get("set-cookie")).toBeNull()
      }
    })
  }

  test("A25: twenty pages and what goes with them carry every header", async ({
    shop,
  }) => {
    const pages = await listSitemapPaths(shop.stack.storefront, "us")
    const others = [
      "/us/cart",
      "/us/sign-in",
      "/us/nothing-here",
      "/api/me",
      "/robots.txt",
    ]
    const requested = [...pages.slice(0, 20), ...others]
    expect(requested.length).toBeGreaterThanOrEqual(20)
    for (const to of requested) {
      const response = await ask(to, { headers: { "x-forwarded-proto": "https" } })
      const given = Object.fromEntries(response.headers)
      expect([to, given]).toEqual([
        to,
        expect.objectContaining({
          "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
          "strict-transport-security": expect.stringMatching(/max-age=\d{7,}/),
          "x-content-type-options": "nosniff",
          "referrer-policy": expect.stringMatching(/strict-origin/),
          "permissions-policy": expect.stringContaining("camera=()"),
        }),
      ])
      expect(given).not.toHaveProperty("x-powered-by")
      if (given["content-type"]?.includes("text/html")) {
        expect([to, given["content-security-policy"]]).toEqual([
          to,
          expect.stringContaining("script-src"),
        ])
      }
    }
  })

  test("A25: a full checkout breaks no policy", async ({ shop }) => {
    const { page, context } = await shop.enter()
    const violations: string[] = []
    await context.exposeBinding("noteViolation", (_source, words: string) => {
      violations.push(words)
    })
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const note: unknown = Reflect.get(window, "noteViolation")
        const words = `${event.violatedDirective} ${event.blockedURI}`
        if (typeof note === "function") Reflect.apply(note, window, [words])
      })
    })
    await putIntoBag(page, { handle: "gentle-foam-cleanser", option: /^150 ml/ })
    await visit(page, "/us/checkout")
    await giveAddress(page, newEmail("policy"))
    await chooseShipping(page)
    await placeOrder(page)
    expect(violations).toEqual([])
  })

  for (const to of [
    "//evil.example",
    "//evil.example/",
    "/\\evil.example/",
    "/%2f%2fevil.example/",
    "/%5cevil.example/",
    "//evil.example/%2e%2e",
    "/us//evil.example/",
    "/us/account?next=//evil.example",
    "/us/checkout?next=https://evil.example",
    "/?next=//evil.example",
    "//evil.example/account",
  ]) {
    test(`A26: ${to} leads nowhere else`, async ({ shop }) => {
      const location = (await ask(to)).headers.get("location")
      const target = new URL(location ?? "/", shop.stack.storefront)
      expect([to, target.origin]).toEqual([to, shop.stack.storefront])
    })
  }

  for (const from of [
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/%09/evil.example",
  ]) {
    test(`A26: a country chosen with from=${from} leads to a page of the shop`, async ({
      shop,
    }) => {
      const response = await ask("/api/country", {
        method: "POST",
        headers: { origin: shop.stack.storefront },
        body: new URLSearchParams({ country: "de", from }),
      })
      const target = new URL(
        response.headers.get("location") ?? "",
        shop.stack.storefront,
      )
      expect([response.status, target.origin]).toEqual([303, shop.stack.storefront])
    })
  }

  for (const url of [
    "http://127.0.0.1:9000/static/a.png",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/a.png",
    "//evil.example/a.png",
    "https://evil.example/a.png",
    "/api/country",
    "/us/sign-in",
    "/media/../api/me",
    "/_next/image?url=/media/a.png&w=640&q=75",
    "data:image/svg+xml,<svg/>",
    "file:%2F%2F%2Fa.png",
  ]) {
    test(`A27: /_next/image fetches no ${url}`, async () => {
      const response = await ask(`/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`)
      expect([url, response.status]).toEqual([url, 400])
    })
  }

  test("A27: /_next/image shows no drawing and takes no made-up size", async () => {
    for (const query of ["url=/media/a.svg&w=640&q=75", "url=/media/a.webp&w=641&q=75"]) {
      const { status } = await ask(`/_next/image?${query}`)
      expect([query, status >= 400 && status < 500]).toEqual([query, true])
    }
  })

  test("A28: no word of a test stands in what is served or runs", () => {
    const words = /CLEARLINE_(TEST|FAULT|FUZZ)|__CLEARLINE|emulator/i
    const folders = ["static", "standalone/storefront/.next/server/app"]
    for (const folder of folders) {
      const files = readdirSync(path.join(BUILT, folder), { recursive: true })
        .map(String)
        .filter((name) => /\.(js|html|rsc|css)$/.test(name))
      expect(files.length).toBeGreaterThan(10)
      const telling = files.filter((name) =>
        words.test(readFileSync(path.join(BUILT, folder, name), "utf8")),
      )
      expect(telling).toEqual([])
    }
  })
})

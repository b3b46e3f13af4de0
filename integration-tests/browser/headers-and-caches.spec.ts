import { readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import type { BrowserContext, Page } from "@playwright/test"

import { goToPayment, placeOrder, putIntoBag } from "../support/browser/buying"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { PRERENDERED } from "../support/browser/prerendered"
import { readStack } from "../support/browser/stack"
import { signIn } from "../support/browser/signing-in"
import { visit } from "../support/browser/visitor"

/** What stands for each changing part of a personal page's address. */
const SAMPLES: Record<string, string> = {
  "[country]": "us",
  "[slug]": "is-smp-removal-possible",
  "[id]": "order_01UNKNOWN0000000000000000",
  "[key]": "made-up",
}
/** Without these, such a page has nothing to show. */
const QUERIES: Record<string, string> = {
  "/us/reset-password": "?token=0123456789abcdef",
  "/us/withdraw-comment": "?token=cmt_01MADEUP.guessed",
  "/us/confirm-email": "?code=0123456789abcdef",
}
const APP = path.resolve(__dirname, "../../storefront/src/app")
/** Every page that is rendered per request, found where the pages are. */
const PERSONAL = readdirSync(APP, { recursive: true })
  .map(String)
  .filter((file) => path.basename(file) === "page.tsx")
  .filter((file) => /instant = false/.test(readFileSync(path.join(APP, file), "utf8")))
  .map((file) =>
    path
      .dirname(file)
      .split(path.sep)
      .filter((segment) => !segment.startsWith("("))
      .map((segment) => `/${SAMPLES[segment] ?? segment}`)
      .join(""),
  )
  .map((page) => page + (QUERIES[page] ?? ""))

/** The `script-src` of each content policy of an answer. */
function readScriptPolicies(headers: Headers): string[] {
  return [
    ...(headers.get("content-security-policy") ?? "").matchAll(/script-src ([^;,]+)/g),
  ].map(([, words = ""]) => words.trim())
}

test.describe("Every answer of the shop", () => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(readStack().storefront + path, { redirect: "manual", ...init })

  for (const path of PRERENDERED) {
    test(`${path} comes out of the cache the second time`, async () => {
      await (await ask(path)).text()
      const second = await ask(path)
      expect(second.status).toBe(200)
      expect(second.headers.get("x-nextjs-cache")).toBe("HIT")
      expect(second.headers.get("set-cookie")).toBeNull()
      const html = await second.text()

      const known = await ask(path, {
        headers: {
          cookie: `clearline-session=made.up.token; clearline-cart=cart_01MADEUP; clearline-country=fr`,
          "accept-language": "fr-FR",
        },
      })
      expect(known.headers.get("x-nextjs-cache")).toBe("HIT")
      expect(await known.text()).toBe(html)
    })
  }

  for (const path of PRERENDERED) {
    test(`${path} runs no script but its own`, async () => {
      const response = await ask(path)
      const html = await response.text()
      const policies = readScriptPolicies(response.headers)
      expect(policies).toHaveLength(1)
      expect(policies[0]).toMatch(/^'self' 'sha256-/)
      expect(policies[0]).not.toMatch(/unsafe|\*|http:|https:|data:/)
      expect(html).not.toMatch(/ on(load|click|error)=/)
      expectGuarded(response.headers)
    })
  }

  test("A25: there are pages for one person to walk through", () => {
    expect(PERSONAL.length).toBeGreaterThan(15)
  })

  for (const path of PERSONAL) {
    test(`A25: ${path} is kept by nobody and runs only what has its nonce`, async () => {
      const [one, other] = [await ask(path), await ask(path)]
      for (const { headers } of [one, other]) {
        expect(headers.get("cache-control")).toMatch(/private|no-store/)
        expect(headers.get("cache-control")).toMatch(/no-store/)
      }
      // What leads a guest on shows nothing.
      if (one.status >= 300 && one.status < 400) return
      const policies = [one, other].map(({ headers }) => readScriptPolicies(headers))
      const nonces = policies.map(
        ([policy]) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1] ?? "",
      )
      expect(nonces[0]).toMatch(/.{16,}/)
      expect(nonces[0]).not.toBe(nonces[1])
      for (const response of [one, other]) {
        expect([200, 404]).toContain(response.status)
        expect(response.headers.get("cache-control")).toMatch(/private/)
        expectGuarded(response.headers, { framed: path.includes("/preview/") })
      }
      for (const policy of policies.flat()) expect(policy).not.toMatch(/unsafe|\*|http/)
    })
  }

  test("about a person is kept by nobody", async () => {
    for (const path of ["/api/me", "/api/me/products/gentle-foam-cleanser?country=us"]) {
      const response = await ask(path)
      expect([path, response.headers.get("cache-control")]).toEqual([
        path,
        expect.stringContaining("no-store"),
      ])
    }
  })

  for (const path of ["/us/account", "/us/account/orders", "/us/account/addresses/new"]) {
    test(`${path} leads a guest to the sign-in`, async ({ shop }) => {
      const { page } = await shop.enter()
      await page.goto(path)
      await page.waitForURL((url) => url.pathname === "/us/sign-in")
      await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
    })
  }

  for (const [path, to] of [
    ["/us/account", "/us/sign-in?next=%2Fus%2Faccount"],
    ["/de/account/orders", "/de/sign-in?next=%2Fde%2Faccount%2Forders"],
    ["/us/checkout", "/us/cart"],
  ] as const) {
    test(`${path} leads on to ${to} by itself, without JavaScript`, async ({ shop }) => {
      const response = await ask(path)
      expect(response.status).toBe(307)
      const location = new URL(
        response.headers.get("location") ?? "",
        shop.stack.storefront,
      )
      expect(location.origin).toBe(shop.stack.storefront)
      expect(location.pathname + location.search).toBe(to)
      expect(response.headers.get("cache-control")).toContain("no-store")
    })
  }

  test("asks for https from then on, but only over https", async () => {
    const plain = await ask("/us")
    expect(plain.headers.get("strict-transport-security")).toBeNull()
    const safe = await ask("/us", { headers: { "x-forwarded-proto": "https" } })
    expect(safe.headers.get("strict-transport-security")).toMatch(/max-age=\d{7,}/)
  })

  test("refuses what another site sends, and refreshes for the backend alone", async () => {
    const country = await ask("/api/country", {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
      body: new URLSearchParams({ country: "de" }),
    })
    expect(country.status).toBe(403)
    const refresh = await ask("/api/refresh", {
      method: "POST",
      headers: {
        "x-clearline-refresh": "guessed",
        "content-type": "application/json",
      },
      body: JSON.stringify({ tags: ["everything"] }),
    })
    expect(refresh.status).toBe(401)
  })
})

test.describe("The session", () => {
  test("is in a cookie that no script can read, and nowhere else, all through a purchase", async ({
    shop,
  }) => {
    const { page, context } = await shop.enter()
    await signIn(page, shop.stack.client)
    const session = await findSession(context)
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" })
    await putIntoBag(page, {
      handle: "surface-camouflage-creme",
      option: /Fixing powder/,
    })
    await expectNothingKept(page, session.value)
    await goToPayment(page, newEmail("session"))
    await placeOrder(page)
    await expectNothingKept(page, session.value)
    for (const cookie of await context.cookies()) {
      expect([cookie.name, cookie.httpOnly]).toEqual([cookie.name, true])
    }
  })

  for (const next of [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/%09/elsewhere.example",
    "javascript:alert(1)",
  ]) {
    test(`that begins with next=${next} stays in the shop`, async ({ shop }) => {
      const { page } = await shop.enter()
      await visit(page, `/us/sign-in?next=${encodeURIComponent(next)}`)
      const hidden = page.locator('input[name="next"]')
      if (await hidden.count()) {
        await expect.poll(() => hidden.inputValue()).not.toContain("elsewhere.example/")
        await hidden.evaluate((field, value) => {
          if (field instanceof HTMLInputElement) field.value = value
        }, next)
      }
      await page.getByLabel("E-mail").fill(shop.stack.client.email)
      await page.getByLabel("Password").fill(shop.stack.client.password)
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
      await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
      expect(new URL(page.url()).origin).toBe(shop.stack.storefront)
    })
  }

  test("ends with signing out: the old token is not kept in the browser", async ({
    shop,
  }) => {
    const { page, context } = await shop.enter()
    await signIn(page, shop.stack.client)
    await page.getByRole("button", { name: "Sign out" }).click()
    await page.waitForURL((url) => url.pathname === "/us")
    const names = (await context.cookies()).map(({ name }) => name)
    expect(names.filter((name) => /session|cart/.test(name))).toEqual([])
  })
})

/** `framed`: staff's preview is shown in a frame of the dashboard, and nowhere else. */
function expectGuarded(headers: Headers, { framed = false } = {}): void {
  const policy = headers.get("content-security-policy") ?? ""
  if (framed) expect(policy).toMatch(/frame-ancestors http:\/\/[\w.:]+(;|$)/)
  else expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("object-src 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("form-action 'self'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("referrer-policy")).toBeTruthy()
  expect(headers.get("x-powered-by")).toBeNull()
}

async function findSession(context: BrowserContext) {
  const session = (await context.cookies()).find(({ name }) => name.includes("session"))
  if (!session) throw new Error("There is no session cookie")
  return session
}

async function expectNothingKept(page: Page, token: string): Promise<void> {
  const kept = await page.evaluate(() => ({
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
  }))
  expect(kept).toEqual({ cookie: "", local: {}, session: {} })
  await expect.poll(() => page.content()).not.toContain(token)
}

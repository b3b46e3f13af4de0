import { type BrowserContext, expect, type Page } from "@playwright/test"

import type { SignIn, TestStack } from "./stack"
import { fetchStoreApi } from "./store-api"
import { visit, waitUntilLive } from "./visitor"

/** Signs in through the form; ends at the account, or at `next`. */
export async function signIn(
  page: Page,
  { email, password }: SignIn,
  { country = "us", next }: { country?: string; next?: string } = {},
): Promise<void> {
  const query = next ? `?next=${encodeURIComponent(next)}` : ""
  await visit(page, `/${country}/sign-in${query}`)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL((url) => url.pathname === (next ?? `/${country}/account`))
  await waitUntilLive(page)
}

/** Signs out where the account pages offer it. */
export async function signOut(page: Page, country = "us"): Promise<void> {
  await visit(page, `/${country}/account`)
  await page.getByRole("button", { name: "Sign out" }).click()
  await page.waitForURL((url) => url.pathname === `/${country}`)
}

/** The cookie in which the storefront keeps a customer's token. */
const SESSION_COOKIE = "clearline-session"

/** Signs a browser in with this token. */
export async function keepSession(
  context: BrowserContext,
  stack: TestStack,
  token: string,
): Promise<void> {
  const cookie = { name: SESSION_COOKIE, value: token, url: stack.storefront }
  await context.addCookies([{ ...cookie, httpOnly: true, sameSite: "Lax" }])
}

/** Signs in without the form, for tests that are about something else; opens no page. */
export async function startSession(
  context: BrowserContext,
  stack: TestStack,
  who: "practitioner" | "client",
): Promise<void> {
  const { body } = await fetchStoreApi<{ token: string }>(
    stack,
    "/auth/customer/emailpass",
    { method: "POST", body: stack[who] },
  )
  await keepSession(context, stack, body.token)
}

/** Signs staff in at the dashboard without its form; opens no page. */
export async function startStaffSession(
  context: BrowserContext,
  stack: TestStack,
): Promise<void> {
  const door = `${stack.backend}/auth`
  const response = await context.request.post(`${door}/user/emailpass`, {
    data: stack.admin,
  })
  const { token } = (await response.json()) as { token: string }
  const session = await context.request.post(`${door}/session`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(session.status()).toBe(200)
}

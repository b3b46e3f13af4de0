import type { Page } from "playwright-core"

import type { SignIn } from "./stack"
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

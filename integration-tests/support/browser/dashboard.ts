import type { Page } from "playwright-core"

import type { SignIn } from "./stack"

/** Signs staff in at the dashboard. */
export async function signInToDashboard(
  page: Page,
  { email, password }: SignIn,
): Promise<void> {
  await page.goto("/app")
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.getByRole("link", { name: "Products" }).waitFor()
}

/** Finds a product by its title, as staff do, and opens it. */
export async function openProductInDashboard(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Products" }).click()
  await page.getByPlaceholder("Search").first().fill(title)
  // The search goes out a moment later and would lead back to the list.
  await page.waitForURL((url) => url.searchParams.get("q") === title)
  await page.getByRole("row", { name: title }).first().click()
  await page.getByRole("heading", { name: title }).first().waitFor()
}

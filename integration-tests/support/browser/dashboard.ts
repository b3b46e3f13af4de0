import type { Page } from "@playwright/test"

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

/**
 * Opens a product from the list, searched by its title. The search stands in the address:
 * typed, it goes out a moment later and is lost when the list is still being built.
 */
export async function openProductInDashboard(page: Page, title: string): Promise<void> {
  await page.goto(`/app/products?q=${encodeURIComponent(title)}`)
  await page.getByRole("row", { name: title }).first().click()
  await page.getByRole("heading", { name: title }).first().waitFor()
}

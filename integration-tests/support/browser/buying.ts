import type { Locator, Page } from "@playwright/test"

import { type Address, TEXAN } from "./people"
import { readCents } from "./money"
import { visit, waitUntilLive } from "./visitor"

/** Presses "Add to bag" of the product that is open; the bag opens. */
export async function addToBag(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: "Add to bag", exact: true })
    .filter({ visible: true })
    .click()
  await waitForBag(page)
}

/** Waits until the bag is open. */
export async function waitForBag(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith("/cart"))
  await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
  await waitUntilLive(page)
}

/** Fills in e-mail and shipping address and goes on to shipping. */
export async function giveAddress(
  page: Page,
  email: string,
  address: Address = TEXAN,
): Promise<void> {
  await page.getByLabel("E-mail", { exact: true }).fill(email)
  const place = page.getByRole("group", { name: "Delivery address" })
  await place.getByLabel("First name").fill(address.firstName)
  await place.getByLabel("Last name").fill(address.lastName)
  await place.getByLabel("Street and number").fill(address.street)
  await place.getByLabel("City").fill(address.city)
  if (address.state) {
    await place.getByLabel("State").selectOption({ label: address.state })
  }
  await place.getByLabel(/^(ZIP code|Postcode)/).fill(address.postalCode)
  await page.getByRole("button", { name: "Continue to shipping" }).click()
  await page.getByRole("button", { name: "Continue to payment" }).waitFor()
  await waitUntilLive(page)
}

/** Chooses a shipping method, or the first one offered, and goes on to payment. */
export async function chooseShipping(page: Page, name?: RegExp): Promise<void> {
  if (name) await page.getByRole("radio", { name }).check()
  await page.getByRole("button", { name: "Continue to payment" }).click()
  await findOrderButton(page).waitFor()
  await waitUntilLive(page)
}

/** The button that orders; it names the total. */
export function findOrderButton(page: Page): Locator {
  return page.getByRole("button", {
    name: /^(Place order|Order and pay|Placing your order)/,
  })
}

/** From the bag to the last step of the checkout. */
export async function goToPayment(
  page: Page,
  email: string,
  address: Address = TEXAN,
): Promise<void> {
  await visit(page, `/${address.country}/checkout`)
  await giveAddress(page, email, address)
  await chooseShipping(page)
}

export type PlacedOrder = { id: string; number: number; totalCents: number }

/** The boxes of what a practitioner confirms before the order; none for most bags. */
export function findConfirmations(page: Page): Locator {
  return page.getByRole("region", { name: "Before you order" }).getByRole("checkbox")
}

/** Confirms what is asked, places the order and reads number and total off the confirmation. */
export async function placeOrder(page: Page): Promise<PlacedOrder> {
  for (const box of await findConfirmations(page).all()) await box.check()
  await findOrderButton(page).click()
  return readConfirmation(page)
}

/** Waits for the confirmation page and reads it. */
export async function readConfirmation(page: Page): Promise<PlacedOrder> {
  await page.waitForURL(/\/orders\/order_[0-9A-Za-z]+\/confirmed/, { timeout: 30_000 })
  await page.getByRole("heading", { level: 1, name: /Thank you/ }).waitFor()
  const id = /orders\/(order_[0-9A-Za-z]+)\//.exec(page.url())?.[1] ?? ""
  const words = await page.getByText(/^Order \d+\./).innerText()
  return {
    id,
    number: Number(/Order (\d+)/.exec(words)?.[1]),
    totalCents: await readRow(page, "Total"),
  }
}

/** The amount beside one word of the summary on the page ("Total", "Tax"), in cents. */
export async function readRow(page: Page, label: string): Promise<number> {
  const row = page.getByRole("row").filter({
    has: page.getByRole("rowheader", { name: label, exact: true }),
  })
  return readCents(await row.innerText())
}

export type Choice = { handle: string; option?: RegExp; country?: "us" | "de" }

/** Opens a product, chooses the option and puts one into the bag, which opens. */
export async function putIntoBag(
  page: Page,
  { handle, option, country = "us" }: Choice,
): Promise<void> {
  await visit(page, `/${country}/products/${handle}`)
  if (option) await chooseOption(page, option)
  await addToBag(page)
}

/** Chooses an option of the product that is open. */
export async function chooseOption(page: Page, option: RegExp): Promise<void> {
  await page.getByRole("main").getByRole("radio", { name: option }).first().check()
}

/** Opens the checkout of the bag as it stands. */
export async function openCheckout(page: Page, country = "us"): Promise<void> {
  await visit(page, `/${country}/checkout`)
  await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
}

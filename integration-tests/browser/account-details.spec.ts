import type { Page } from "@playwright/test"

import { newEmail } from "../support/browser/people"
import { FIRST_PASSWORD, openAccountByApi } from "../support/browser/registering"
import { expect, test } from "../support/browser/shop"
import { signIn } from "../support/browser/signing-in"
import { visit, waitUntilLive } from "../support/browser/visitor"

const LONG = "Maximiliane-Katharina Wolfeschlegelsteinhausenbergerdorff-Ñúñez-O’Brien"

test.describe("The details of an account", () => {
  test("adds, changes and deletes addresses, with long names and accents", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    await openAccountByApi(
      page.context(),
      shop,
      newEmail("addresses"),
      LONG,
      "Ó Súilleabháin-Żółć",
    )
    await visit(page, "/us/account")
    await page.getByRole("heading", { level: 1, name: `Hello, ${LONG}` }).waitFor()
    await expect.poll(() => fitsScreen(page)).toBe(true)

    await visit(page, "/us/account/addresses")
    await page.getByText("No addresses yet.").waitFor()
    await page.getByRole("link", { name: "Add an address" }).tap()
    await page.getByRole("heading", { level: 1, name: "Add an address" }).waitFor()
    await waitUntilLive(page)
    await page.getByLabel("First name").fill(LONG)
    await page.getByLabel("Last name").fill("Ó Súilleabháin-Żółć")
    await page.getByLabel("Street and number").fill("1 Rue de l’Église")
    await page.getByLabel("City").fill("Saint-Étienne")
    await page.getByLabel("State").selectOption({ label: "California" })
    await page.getByLabel(/^ZIP code/).fill("9001")
    await page.getByRole("button", { name: "Save address" }).tap()
    const told = page.getByRole("main").getByRole("alert")
    await told.waitFor()
    await expect(told).toHaveText(/ZIP code/i, { useInnerText: true })
    await expect(page.getByLabel("State")).toHaveValue("us-ca")
    await page.getByLabel(/^ZIP code/).fill("90012")
    await page.getByRole("button", { name: "Save address" }).tap()

    await page.waitForURL(/\/us\/account\/addresses$/)
    await page.getByText("Saint-Étienne, CA 90012", { exact: true }).waitFor()
    await expect.poll(() => fitsScreen(page)).toBe(true)
    await shoot("addresses")
    await page.getByRole("link", { name: `Change ${LONG}` }).tap()
    await page.getByRole("heading", { level: 1, name: "Change an address" }).waitFor()
    await waitUntilLive(page)
    await expect(page.getByLabel("First name")).toHaveValue(LONG)
    await page.getByLabel("City").fill("Kraków")
    await page.getByRole("button", { name: "Save address" }).tap()
    await page.getByText("Kraków, CA 90012", { exact: true }).waitFor()

    await page.getByRole("button", { name: `Delete ${LONG}` }).tap()
    await page.getByText("No addresses yet.").waitFor()
  })

  test("changes name and phone, and finds them after signing in again", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    const email = newEmail("profile")
    await openAccountByApi(page.context(), shop, email, "Ana", "Núñez")
    await visit(page, "/us/account")
    await page.getByRole("heading", { level: 1, name: "Hello, Ana" }).waitFor()
    await waitUntilLive(page)
    await page.getByLabel("First name").fill("Anaïs")
    await page.getByLabel("Phone").fill("+1 512 555 0100")
    await page.getByRole("button", { name: "Save", exact: true }).click()
    await page.getByText("Saved.").waitFor()

    const later = await shop.enter()
    await signIn(later.page, { email, password: FIRST_PASSWORD })
    await later.page.getByRole("heading", { level: 1, name: "Hello, Anaïs" }).waitFor()
    await expect(later.page.getByLabel("Phone")).toHaveValue("+1 512 555 0100")
  })
})

function fitsScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}

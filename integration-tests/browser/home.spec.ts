import { expect, test } from "../support/browser/shop"
import { waitUntilLive } from "../support/browser/visitor"

test.describe("A guest on the home page", () => {
  test("buys the kit it offers in one tap, and hears how much is left to free shipping", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us")
    const offer = page.getByRole("region", { name: "SMP Aftercare Kit" })
    await expect(offer).toContainText("$62.00")
    await expect(offer).toContainText("You save $11.00")
    await expect(offer).toContainText("Free standard shipping from $75.00")
    await offer.getByRole("button", { name: /Add to bag/ }).tap()
    await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
    await page.getByText("Add $13.00 more for free standard shipping.").waitFor()
    await shoot("phone-bag-free-shipping")
    await waitUntilLive(page)
    await page.getByRole("button", { name: "Add one SMP Aftercare Kit" }).tap()
    await page.getByText("Standard shipping is free for this bag.").waitFor()

    await visit("/us/products/smp-aftercare-kit")
    const saving = page.getByText("the parts cost $73.00 when you buy them one by one")
    await saving.filter({ visible: true }).waitFor()
    await shoot("phone-kit-saving")
  })
})

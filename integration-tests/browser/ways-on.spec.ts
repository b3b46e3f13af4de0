import { expect, test } from "../support/browser/shop"
import { visit } from "../support/browser/visitor"

test.describe("Nobody stands without a way on", () => {
  for (const path of [
    "/us/nothing-here",
    "/de/nothing/here/at-all",
    "/us/products/no-such-thing",
    "/us/shop/no-such-shelf",
  ]) {
    test(`at ${path}: it is not found, with a search, the menu and the footer`, async ({
      shop,
    }) => {
      const { page, noise } = await shop.enter()
      noise.expect(/404/)
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole("banner")).toBeVisible()
      await expect(page.getByRole("contentinfo")).toBeVisible()
      const main = page.getByRole("main")
      await expect(main).toHaveCount(1)
      await expect(main.getByRole("link", { name: "All products" })).toBeVisible()
      const field = main.locator("input[type=search]")
      await field.fill("foam")
      await field.press("Enter")
      const country = path.slice(1, 3)
      await page.waitForURL(new RegExp(`/${country}/search\\?q=foam`))
      await expect(
        page.getByRole("link", { name: /Gentle Foam Cleanser/ }).first(),
      ).toBeVisible()
    })
  }

  test("in a country we do not ship to: those that we do are to choose from", async ({
    shop,
  }) => {
    const { page, noise } = await shop.enter()
    noise.expect(/404/)
    for (const path of ["/gb", "/xx/products/gentle-foam-cleanser"]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await page.getByRole("link", { name: "Germany" }).click()
      await page.waitForURL(/\/de$/)
    }
  })

  test("the menu marks the section one is in, and no other", async ({ shop }) => {
    const { page } = await shop.enter()
    const menu = page.getByRole("banner").getByRole("navigation").first()
    for (const [path, current] of [
      ["/us/shop/aftercare", ["/us/shop/aftercare"]],
      ["/us/advisor", ["/us/advisor"]],
      ["/us/cart", []],
    ] as const) {
      await visit(page, path)
      const listCurrent = () =>
        menu
          .locator("a[aria-current]")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href")))
      await expect.poll(listCurrent).toEqual([...current])
    }
  })
})

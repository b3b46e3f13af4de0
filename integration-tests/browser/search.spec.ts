import type { Page } from "@playwright/test"
import { inspectPage } from "../support/browser/inspection"
import { watchRequests } from "../support/browser/requests"
import { expect, test } from "../support/browser/shop"

const results = (page: Page) => page.getByRole("main").getByRole("listitem")
const bigBox = (page: Page) =>
  page.getByRole("search", { name: "Search the shop and the articles" })

test.describe("Searching the shop", () => {
  test("by keyboard: suggestions come, are walked through, and lead to what they name", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await visit("/us/learn")
    await page.waitForLoadState("networkidle")
    const requests = watchRequests(page)
    const box = page.getByRole("banner").getByRole("searchbox", { name: "Search" })
    await box.focus()
    const combobox = page.getByRole("banner").getByRole("combobox", { name: "Search" })
    await combobox.waitFor()
    // The code of the suggestions comes when the box is entered, and not before.
    expect(requests.all().some((words) => words.endsWith(".js"))).toBe(true)

    await page.keyboard.type("matte suns")
    const list = page.getByRole("listbox", { name: "Suggestions" })
    const first = list.getByRole("option").first()
    await first.getByText("Matte Mineral Scalp Sunscreen SPF 50").waitFor()
    await expect(combobox).toHaveAttribute("aria-expanded", "true")
    await expect(first).toHaveAttribute("aria-selected", "false")

    await page.keyboard.press("ArrowDown")
    await expect(first).toHaveAttribute("aria-selected", "true")
    await expect(first).toHaveAttribute("id", /./)
    await expect(combobox).toHaveAttribute(
      "aria-activedescendant",
      (await first.getAttribute("id")) ?? "",
    )
    await page.keyboard.press("Escape")
    await list.waitFor({ state: "hidden" })
    await expect(combobox).toHaveValue("matte suns")
    await page.keyboard.press("ArrowDown")
    await first.waitFor()
    await expect(first).toHaveAttribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/us/products/matte-mineral-sunscreen")
  })

  test("without choosing a suggestion: Enter leads to the results, mended, marked, narrowed", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    await visit("/us")
    await page.getByRole("banner").getByRole("searchbox").focus()
    await page.keyboard.type("matte sunscrean")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/us/search?q=matte+sunscrean")
    await page.getByText(/results? for “matte sunscreen”/).waitFor()
    await shoot("search-results-desk")
    const hit = results(page).filter({ hasText: "Matte Mineral Scalp Sunscreen" })
    await expect
      .poll(() => hit.locator("mark").allInnerTexts())
      .toEqual(expect.arrayContaining(["Matte", "Sunscreen"]))
    await page.getByRole("link", { name: /^Products/ }).click()
    await page.waitForURL("**/us/search?q=matte+sunscrean&kind=product")
    await hit.getByRole("link").click()
    await page.waitForURL("**/us/products/matte-mineral-sunscreen")
  })

  test("on a phone: the way leads over the sign in the header, and a suggestion is tapped", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us/search?q=blue+dots")
    await shoot("search-results-phone")
    await visit("/us")
    await page.getByRole("banner").getByRole("link", { name: "Search" }).tap()
    await page.waitForURL("**/us/search")
    await bigBox(page).getByRole("searchbox").tap()
    await page.keyboard.type("recov")
    await page.getByRole("option", { name: /Recovery Balm/ }).tap()
    await page.waitForURL("**/us/products/recovery-balm")
  })

  test("without JavaScript the form finds as well", async ({ shop }) => {
    const { context } = await shop.enter()
    const browser = context.browser()
    if (!browser) throw new Error("no browser")
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: shop.stack.storefront,
    })
    try {
      const page = await plain.newPage()
      await page.goto("/us")
      await page.getByRole("banner").getByRole("searchbox").fill("spot remover")
      await page.keyboard.press("Enter")
      await page.waitForURL("**/us/search?q=spot+remover")
      await page.getByRole("link", { name: "Spot Remover", exact: true }).click()
      await page.waitForURL("**/us/products/spot-remover")
    } finally {
      await plain.close()
    }
  })

  test("helps when nothing is found, and writes what was typed as text", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    const evil = `<zzqxq onzzqxq="zzqxq">`
    await visit(`/us/search?${new URLSearchParams({ q: evil }).toString()}`)
    await page.getByRole("heading", { name: `Nothing found for “${evil}”` }).waitFor()
    await expect(page.locator("zzqxq")).toHaveCount(0)
    for (const name of ["All articles", "Everything we sell", "Glossary"]) {
      await page.getByRole("main").getByRole("link", { name }).waitFor()
    }
  })

  test("can be read by everybody, belongs to nobody and stays out of search engines", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    const problems: string[] = []
    for (const path of [
      "/us/search",
      "/us/search?q=dots",
      "/us/search?q=xyzzy",
      "/de/search?q=cr%C3%A8me",
    ]) {
      const response = await visit(path)
      expect(response.status()).toBe(200)
      expect(await response.headerValue("set-cookie")).toBeNull()
      const robots = page.locator('meta[name="robots"]')
      await expect.poll(() => robots.getAttribute("content")).toContain("noindex")
      problems.push(...(await inspectPage(page, path)))
    }
    await visit("/us/search")
    await bigBox(page).getByRole("searchbox").focus()
    await page.keyboard.type("spot")
    await page.getByRole("option").first().waitFor()
    problems.push(...(await inspectPage(page, "suggestions")))
    expect(problems).toEqual([])
  })
})

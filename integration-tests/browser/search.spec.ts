import type { Page } from "playwright-core"
import { inspectPage } from "../support/browser/inspection"
import { useShop } from "../support/browser/shop"

const results = (page: Page) => page.getByRole("main").getByRole("listitem")
const bigBox = (page: Page) =>
  page.getByRole("search", { name: "Search the shop and the articles" })

describe("Searching the shop", () => {
  const shop = useShop()

  it("by keyboard: suggestions come, are walked through, and lead to what they name", async () => {
    const { page, visit } = await shop.enter()
    const scripts: string[] = []
    await visit("/us/learn")
    await page.waitForLoadState("networkidle")
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url())
    })
    const box = page.getByRole("banner").getByRole("searchbox", { name: "Search" })
    await box.focus()
    const combobox = page.getByRole("banner").getByRole("combobox", { name: "Search" })
    await combobox.waitFor()
    // The code of the suggestions comes when the box is entered, and not before.
    expect(scripts.length).toBeGreaterThan(0)

    await page.keyboard.type("matte suns")
    const list = page.getByRole("listbox", { name: "Suggestions" })
    const first = list.getByRole("option").first()
    await first.getByText("Matte Mineral Scalp Sunscreen SPF 50").waitFor()
    expect(await combobox.getAttribute("aria-expanded")).toBe("true")
    expect(await first.getAttribute("aria-selected")).toBe("false")

    await page.keyboard.press("ArrowDown")
    expect(await first.getAttribute("aria-selected")).toBe("true")
    expect(await combobox.getAttribute("aria-activedescendant")).toBe(
      await first.getAttribute("id"),
    )
    await page.keyboard.press("Escape")
    await list.waitFor({ state: "hidden" })
    expect(await combobox.inputValue()).toBe("matte suns")
    await page.keyboard.press("ArrowDown")
    await first.waitFor()
    expect(await first.getAttribute("aria-selected")).toBe("true")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/us/products/matte-mineral-sunscreen")
  })

  it("without choosing a suggestion: Enter leads to the results, mended, marked, narrowed", async () => {
    const { page, visit, shoot } = await shop.enter()
    await visit("/us")
    await page.getByRole("banner").getByRole("searchbox").focus()
    await page.keyboard.type("matte sunscrean")
    await page.keyboard.press("Enter")
    await page.waitForURL("**/us/search?q=matte+sunscrean")
    await page.getByText(/results? for “matte sunscreen”/).waitFor()
    await shoot("search-results-desk")
    const hit = results(page).filter({ hasText: "Matte Mineral Scalp Sunscreen" })
    expect(await hit.locator("mark").allInnerTexts()).toEqual(
      expect.arrayContaining(["Matte", "Sunscreen"]),
    )
    await page.getByRole("link", { name: /^Products/ }).click()
    await page.waitForURL("**/us/search?q=matte+sunscrean&kind=product")
    await hit.getByRole("link").click()
    await page.waitForURL("**/us/products/matte-mineral-sunscreen")
  })

  it("on a phone: the way leads over the sign in the header, and a suggestion is tapped", async () => {
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

  it("without JavaScript the form finds as well", async () => {
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

  it("helps when nothing is found, and writes what was typed as text", async () => {
    const { page, visit } = await shop.enter()
    const evil = `<zzqxq onzzqxq="zzqxq">`
    await visit(`/us/search?${new URLSearchParams({ q: evil }).toString()}`)
    await page.getByRole("heading", { name: `Nothing found for “${evil}”` }).waitFor()
    expect(await page.locator("zzqxq").count()).toBe(0)
    for (const name of ["All articles", "Everything we sell", "Glossary"]) {
      await page.getByRole("main").getByRole("link", { name }).waitFor()
    }
  })

  it("can be read by everybody, belongs to nobody and stays out of search engines", async () => {
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
      expect(await robots.getAttribute("content")).toContain("noindex")
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

import type { Page } from "playwright-core"

import {
  addToBag,
  chooseOption,
  chooseShipping,
  giveAddress,
  openCheckout,
  placeOrder,
} from "../support/browser/buying"
import { newEmail } from "../support/browser/people"
import { inspectPage } from "../support/browser/inspection"
import { useShop } from "../support/browser/shop"
import { until } from "../support/browser/until"

const ARTICLE = "/us/learn/is-smp-removal-possible"
const TITLE = "Can SMP be removed?"

describe("Somebody who reads", () => {
  const shop = useShop()

  it("finds an article by whom it is for, reads along and comes back to the same list", async () => {
    const { page, visit, shoot } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/us/learn")
    const whom = page.getByRole("navigation", { name: "For whom" })
    await whom.getByRole("link", { name: "Practitioners" }).click()
    await page.waitForURL(/\/us\/learn\/for\/practitioners$/)
    await whom.getByRole("link", { name: "Clients" }).click()
    await page.waitForURL(/\/us\/learn\/for\/clients$/)
    const list = page.getByRole("main")
    expect(await list.getByText(/· for practitioners$/).count()).toBe(0)
    await shoot("article-list-for-clients")
    await list.getByRole("link", { name: TITLE }).click()
    await page.getByRole("heading", { level: 1, name: TITLE }).waitFor()
    await page.getByText("Awaiting medical review.").waitFor()
    expect(await page.getByText(/\d+ min to read/).count()).toBe(1)

    const contents = page
      .getByRole("navigation", { name: "On this page" })
      .filter({ visible: true })
    for (const title of ["Why people ask", "Sources"]) {
      await page.getByRole("heading", { level: 2, name: title }).evaluate((heading) => {
        window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 80)
      })
      await until(`the contents to be at ${title}`, async () =>
        (await readCurrent(contents)).includes(title),
      )
    }
    await contents.getByRole("link", { name: "What removal cannot promise" }).click()
    await until("the contents to follow a click", async () =>
      (await readCurrent(contents)).includes("What removal cannot promise"),
    )
    expect(new URL(page.url()).hash).toBe("#what-removal-cannot-promise")

    await page.getByRole("link", { name: "Back to all articles" }).click()
    await page.waitForURL(/\/us\/learn\/for\/clients$/)
  })

  it("needs no mouse: links to headings, notes on words, sources and back", async () => {
    const { page, visit, context } = await shop.enter({ reducedMotion: "reduce" })
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    await visit(ARTICLE)
    await page.getByRole("link", { name: "Link to The short answer" }).focus()
    await page.keyboard.press("Enter")
    await page.getByText("Link to this part copied.").waitFor({ state: "attached" })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${shop.stack.storefront}${ARTICLE}#the-short-answer`,
    )

    const word = page.getByRole("main").locator("a[data-term]").first()
    const note = page.getByRole("tooltip")
    await word.focus()
    await note.waitFor()
    expect(await word.getAttribute("aria-describedby")).toBe(
      await note.getAttribute("id"),
    )
    await page.keyboard.press("Escape")
    await note.waitFor({ state: "hidden" })
    await page.getByRole("heading", { level: 1 }).hover()
    await word.hover()
    await note.hover()
    expect(await note.count()).toBe(1)

    const source = page.getByRole("link", { name: "Source 1", exact: true }).first()
    await source.focus()
    await page.keyboard.press("Enter")
    expect(new URL(page.url()).hash).toBe("#source-1")
    await page.getByRole("link", { name: "Back to where source 1 is cited" }).focus()
    await page.keyboard.press("Enter")
    expect(new URL(page.url()).hash).toBe("#cited-1")
    expect(await inspectPage(page, "article")).toEqual([])
  })

  it("is told a word by the first tap and led to the glossary by the second", async () => {
    const { page, visit } = await shop.enter({ device: "phone", reducedMotion: "reduce" })
    await visit(ARTICLE)
    const word = page.getByRole("main").locator("a[data-term]").first()
    await word.tap()
    await page.getByRole("tooltip").waitFor()
    expect(new URL(page.url()).pathname).toBe(ARTICLE)
    await word.tap()
    await page.waitForURL(/\/us\/learn\/glossary#/)
    await page.getByRole("heading", { level: 1, name: "Glossary" }).waitFor()
  })

  it("gets contents, questions, words and the bag without any script", async () => {
    const { page } = await shop.enter({ device: "phone", scripts: false })
    await page.goto(ARTICLE)
    await page.getByText("On this page").first().tap()
    await page.getByRole("link", { name: "Your options side by side" }).first().waitFor()

    const question = page.locator("details", { hasText: "Does it vanish on its own?" })
    const answer = question.getByText("Do not count on it.")
    expect(await answer.isVisible()).toBe(false)
    await question.locator("summary").tap()
    await answer.waitFor()
    expect(await page.getByRole("button", { name: "Copy link" }).count()).toBe(0)
    expect(
      await page.getByRole("link", { name: "By e-mail" }).getAttribute("href"),
    ).toContain(encodeURIComponent(`${shop.stack.storefront}${ARTICLE}`))

    await page
      .getByRole("button", { name: /Add to bag.*Removal Aftercare Kit/ })
      .first()
      .tap()
    await page.waitForURL(/\/us\/cart/)
    await page.getByRole("link", { name: "Removal Aftercare Kit" }).waitFor()

    await page.goto(ARTICLE)
    await page.getByRole("main").locator("a[data-term]").first().tap()
    await page.waitForURL(/\/us\/learn\/glossary#/)
  })

  it("can print it: no menus, every answer, every source with its address", async () => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    await page.emulateMedia({ media: "print" })
    for (const name of ["Main", "On this page", "More articles", "About the shop"]) {
      expect(
        await page.getByRole("navigation", { name }).filter({ visible: true }).count(),
      ).toBe(0)
    }
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0)
    expect(await page.getByText("Do not count on it.").isVisible()).toBe(true)
    const printed = await page
      .locator("#source-1 a[href^=http]")
      .evaluate((link) => getComputedStyle(link, "::after").content)
    expect(printed).toContain("https://")
  })

  it("goes from Is SMP removal possible? to a paid order, past what is not for everybody", async () => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit(ARTICLE)
    const text = page.getByRole("article")
    for (const gated of ["Spot Remover", "Complete Skin Correcting Kit"]) {
      await text
        .getByRole("link", { name: new RegExp(`^See what it does.*${gated}$`) })
        .waitFor()
      expect(
        await text.getByRole("button", { name: new RegExp(`${gated}$`) }).count(),
      ).toBe(0)
    }
    await text
      .getByRole("link", { name: /^Place an order.*Surface Camouflage Creme$/ })
      .tap()
    await page
      .getByRole("heading", { level: 1, name: "Surface Camouflage Creme" })
      .waitFor()
    await chooseOption(page, /Shade 4/)
    await addToBag(page)
    await openCheckout(page)
    await giveAddress(page, newEmail("reader"))
    await chooseShipping(page)
    const order = await placeOrder(page)
    expect(order.totalCents).toBeGreaterThan(0)
    await shoot("article-paid-order")
  })
})

describe("What machines are told of articles", () => {
  const shop = useShop()
  const ask = (path: string) =>
    fetch(`${shop.stack.storefront}${path}`, { redirect: "manual" })

  it("is a feed with every article, named in the head of the page", async () => {
    const { page, visit } = await shop.enter()
    await visit("/us/learn")
    const address = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute("href")
    expect(address).toBe(`${shop.stack.storefront}/us/learn/feed.xml`)
    const answer = await ask("/us/learn/feed.xml")
    expect(answer.headers.get("content-type")).toContain("application/atom+xml")
    const { faults, links } = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml")
        return {
          faults: feed.querySelectorAll("parsererror").length,
          links: [...feed.querySelectorAll("entry > link")].map((link) =>
            link.getAttribute("href"),
          ),
        }
      },
      await answer.text(),
    )
    expect(faults).toBe(0)
    expect(new Set(links)).toContain(`${shop.stack.storefront}${ARTICLE}`)
    const shown = await page.getByText(/^\d+ articles$/).innerText()
    expect(`${links.length} articles`).toBe(shown)
    expect((await ask("/xx/learn/feed.xml")).status).toBe(404)
  })

  it("is who wrote it, its questions and the way to it, and no review that did not happen", async () => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    const data = await readStructuredData(page)
    expect(data.map((one) => one["@type"])).toEqual([
      "Article",
      "FAQPage",
      "BreadcrumbList",
    ])
    expect(data[0]).toMatchObject({
      headline: TITLE,
      author: {
        "@type": "Organization",
        name: "Clearline editors",
        url: `${shop.stack.storefront}/us/learn/authors/clearline-editors`,
      },
    })
    expect(JSON.stringify(data)).not.toMatch(/reviewedBy|lastReviewed/)
    const author = page.getByRole("link", { name: "the Clearline editors" })
    await author.click()
    await page.getByRole("heading", { level: 1, name: "Clearline editors" }).waitFor()
    expect(await inspectPage(page, "author")).toEqual([])
  })

  it("is a picture of its own to share, made here and kept", async () => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    const address = await page
      .locator('meta[property="og:image"]')
      .getAttribute("content")
    expect(address).toBe(`${shop.stack.storefront}${ARTICLE}/share.png`)
    const answer = await fetch(address ?? "")
    expect(answer.headers.get("content-type")).toBe("image/png")
    expect(answer.headers.get("cache-control")).toContain("max-age")
    const png = new DataView(await answer.arrayBuffer())
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([1200, 630])
  })

  it("is 404 where there is nothing, and 308 where something has moved", async () => {
    const missing = [
      "/us/learn/no-such-article",
      "/us/learn/no-such-article/share.png",
      "/us/learn/authors/nobody",
      "/us/learn/for/everyone",
      "/us/learn/for/clients/page-1",
      "/us/learn/for/everyone/page-99",
    ]
    const answers = await Promise.all(missing.map(ask))
    expect(answers.map(({ status }) => status)).toEqual(missing.map(() => 404))
    const glossary = await ask("/us/glossary")
    expect(glossary.status).toBe(308)
    expect(glossary.headers.get("location")).toBe("/us/learn/glossary")
  })
})

/** The words of the entry that the contents mark as being read. */
async function readCurrent(contents: ReturnType<Page["locator"]>): Promise<string> {
  return (await contents.locator('[aria-current="location"]').allInnerTexts()).join()
}

/** Every block of structured data on the page, as one list. */
async function readStructuredData(page: Page): Promise<Record<string, unknown>[]> {
  const blocks = await page
    .locator('script[type="application/ld+json"]')
    .allTextContents()
  return blocks.flatMap((block) => JSON.parse(block) as Record<string, unknown>[])
}

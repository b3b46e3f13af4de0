import type { Page } from "@playwright/test"

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
import { expect, test } from "../support/browser/shop"
import { readStack } from "../support/browser/stack"
import { poll } from "../support/browser/poll"

const ARTICLE = "/us/learn/is-smp-removal-possible"
const TITLE = "Can SMP be removed?"

test.describe("Somebody who reads", () => {
  test("finds an article by whom it is for, reads along and comes back to the same list", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/us/learn")
    const whom = page.getByRole("navigation", { name: "For whom" })
    await whom.getByRole("link", { name: "Practitioners" }).click()
    await page.waitForURL(/\/us\/learn\/for\/practitioners$/)
    await whom.getByRole("link", { name: "Clients" }).click()
    await page.waitForURL(/\/us\/learn\/for\/clients$/)
    const list = page.getByRole("main")
    await expect(list.getByText(/· for practitioners$/)).toHaveCount(0)
    await shoot("article-list-for-clients")
    await list.getByRole("link", { name: TITLE }).click()
    await page.getByRole("heading", { level: 1, name: TITLE }).waitFor()
    await page.getByText("Awaiting medical review.").waitFor()
    await expect(page.getByText(/\d+ min to read/)).toHaveCount(1)

    const contents = page
      .getByRole("navigation", { name: "On this page" })
      .filter({ visible: true })
    for (const title of ["Why people ask", "Sources"]) {
      await page.getByRole("heading", { level: 2, name: title }).evaluate((heading) => {
        window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 80)
      })
      await poll(`the contents to be at ${title}`, async () =>
        (await readCurrent(contents)).includes(title),
      )
    }
    await contents.getByRole("link", { name: "What removal cannot promise" }).click()
    await poll("the contents to follow a click", async () =>
      (await readCurrent(contents)).includes("What removal cannot promise"),
    )
    await expect.poll(() => new URL(page.url()).hash).toBe("#what-removal-cannot-promise")

    await page.getByRole("link", { name: "Back to all articles" }).click()
    await page.waitForURL(/\/us\/learn\/for\/clients$/)
  })

  test("needs no mouse: links to headings, notes on words, sources and back", async ({
    shop,
  }) => {
    const { page, visit, context } = await shop.enter({ reducedMotion: "reduce" })
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    await visit(ARTICLE)
    await page.getByRole("link", { name: "Link to The short answer" }).focus()
    await page.keyboard.press("Enter")
    await page.getByText("Link to this part copied.").waitFor({ state: "attached" })
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${shop.stack.storefront}${ARTICLE}#the-short-answer`)

    const word = page.getByRole("main").locator("a[data-term]").first()
    const note = page.getByRole("tooltip")
    await word.focus()
    await note.waitFor()
    await expect(note).toHaveAttribute("id", /./)
    await expect(word).toHaveAttribute(
      "aria-describedby",
      (await note.getAttribute("id")) ?? "",
    )
    await page.keyboard.press("Escape")
    await note.waitFor({ state: "hidden" })
    await page.getByRole("heading", { level: 1 }).hover()
    await word.hover()
    await note.hover()
    await expect(note).toHaveCount(1)

    const source = page.getByRole("link", { name: "Source 1", exact: true }).first()
    await source.focus()
    await page.keyboard.press("Enter")
    await expect.poll(() => new URL(page.url()).hash).toBe("#source-1")
    await page.getByRole("link", { name: "Back to where source 1 is cited" }).focus()
    await page.keyboard.press("Enter")
    await expect.poll(() => new URL(page.url()).hash).toBe("#cited-1")
    expect(await inspectPage(page, "article")).toEqual([])
  })

  test("is told a word by the first tap and led to the glossary by the second", async ({
    shop,
  }) => {
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

  test("gets contents, questions, words and the bag without any script", async ({
    shop,
  }) => {
    const { page } = await shop.enter({ device: "phone", scripts: false })
    await page.goto(ARTICLE)
    await page.getByText("On this page").first().tap()
    await page.getByRole("link", { name: "Your options side by side" }).first().waitFor()

    const question = page.locator("details", { hasText: "Does it vanish on its own?" })
    const response = question.getByText("Do not count on it.")
    await expect(response).not.toBeVisible()
    await question.locator("summary").tap()
    await response.waitFor()
    await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(0)
    await expect
      .poll(() => page.getByRole("link", { name: "By e-mail" }).getAttribute("href"))
      .toContain(encodeURIComponent(`${shop.stack.storefront}${ARTICLE}`))

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

  test("can print it: no menus, every answer, every source with its address", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    await page.emulateMedia({ media: "print" })
    for (const name of ["Main", "On this page", "More articles", "About the shop"]) {
      await expect(
        page.getByRole("navigation", { name }).filter({ visible: true }),
      ).toHaveCount(0)
    }
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0)
    await expect(page.getByText("Do not count on it.")).toBeVisible()
    const source = page.locator("#source-1 a[href^=http]")
    await expect
      .poll(() => source.evaluate((link) => getComputedStyle(link, "::after").content))
      .toContain("https://")
  })

  test("goes from Is SMP removal possible? to a paid order, past what is not for everybody", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit(ARTICLE)
    const text = page.getByRole("article")
    for (const gated of ["Spot Remover", "Complete Skin Correcting Kit"]) {
      await text
        .getByRole("link", { name: new RegExp(`^View product.*${gated}$`) })
        .waitFor()
      await expect(
        text.getByRole("button", { name: new RegExp(`${gated}$`) }),
      ).toHaveCount(0)
    }
    await text
      .getByRole("link", { name: /^Choose a size.*Surface Camouflage Creme$/ })
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

test.describe("What machines are told of articles", () => {
  const ask = (path: string) =>
    fetch(`${readStack().storefront}${path}`, { redirect: "manual" })

  test("is a feed with every article, named in the head of the page", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await visit("/us/learn")
    await expect(
      page.locator('link[rel="alternate"][type="application/atom+xml"]'),
    ).toHaveAttribute("href", `${shop.stack.storefront}/us/learn/feed.xml`)
    // Another test may publish an article between the two reads: then both are read again.
    await expect(async () => {
      await visit("/us/learn")
      const response = await ask("/us/learn/feed.xml")
      expect(response.headers.get("content-type")).toContain("application/atom+xml")
      const { faults, links } = await readFeed(page, await response.text())
      expect(faults).toBe(0)
      expect(new Set(links)).toContain(`${shop.stack.storefront}${ARTICLE}`)
      const shown = await page.getByText(/^\d+ articles$/).innerText()
      expect(`${links.length} articles`).toBe(shown)
    }).toPass({ timeout: 30_000 })
    expect((await ask("/xx/learn/feed.xml")).status).toBe(404)
  })

  test("is who wrote it, its questions and the way to it, and no review that did not happen", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    await expect
      .poll(async () => (await readStructuredData(page)).map((one) => one["@type"]))
      .toEqual(["Article", "FAQPage", "BreadcrumbList"])
    const data = await readStructuredData(page)
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

  test("is a picture of its own to share, made here and kept", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    await visit(ARTICLE)
    const address = `${shop.stack.storefront}${ARTICLE}/share.png`
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      "content",
      address,
    )
    const response = await fetch(address)
    expect(response.headers.get("content-type")).toBe("image/png")
    expect(response.headers.get("cache-control")).toContain("max-age")
    const png = new DataView(await response.arrayBuffer())
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([1200, 630])
  })

  test("is 404 where there is nothing, and 308 where something has moved", async () => {
    const missing = [
      "/us/learn/no-such-article",
      "/us/learn/no-such-article/share.png",
      "/us/learn/authors/nobody",
      "/us/learn/for/everyone",
      "/us/learn/for/clients/page-1",
      "/us/learn/for/everyone/page-99",
    ]
    const responses = await Promise.all(missing.map(ask))
    expect(responses.map(({ status }) => status)).toEqual(missing.map(() => 404))
    const glossary = await ask("/us/glossary")
    expect(glossary.status).toBe(308)
    expect(glossary.headers.get("location")).toBe("/us/learn/glossary")
  })
})

/** The words of the entry that the contents mark as being read. */
async function readCurrent(contents: ReturnType<Page["locator"]>): Promise<string> {
  return (await contents.locator('[aria-current="location"]').allInnerTexts()).join()
}

/** What is wrong with the XML of a feed, and where its entries lead. */
function readFeed(page: Page, text: string) {
  return page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, "application/xml")
    return {
      faults: feed.querySelectorAll("parsererror").length,
      links: [...feed.querySelectorAll("entry > link")].map((link) =>
        link.getAttribute("href"),
      ),
    }
  }, text)
}

/** Every block of structured data on the page, as one list. */
async function readStructuredData(page: Page): Promise<Record<string, unknown>[]> {
  const blocks = await page
    .locator('script[type="application/ld+json"]')
    .allTextContents()
  return blocks.flatMap((block) => JSON.parse(block) as Record<string, unknown>[])
}

import type { Page } from "playwright-core"

import { signInToDashboard } from "../support/browser/dashboard"
import { inspectPage } from "../support/browser/inspection"
import { waitForMail } from "../support/browser/mailbox"
import { newEmail } from "../support/browser/people"
import { useShop } from "../support/browser/shop"
import { until } from "../support/browser/until"

const ARTICLE = "/us/learn/is-smp-removal-possible"
const SECONDS_5 = 5_000

async function fillComment(page: Page, email: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill("Žofie <b>K.</b>")
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByRole("textbox", { name: "Comment" }).fill(text)
  await page.getByLabel(/^My name and comment may be shown/).check()
}

const send = (page: Page) =>
  page.getByRole("button", { name: "Send the comment" }).click()

describe("A comment below an article", () => {
  const shop = useShop()

  /** How long until the page that everybody gets says it, or no longer says it. */
  async function waitForPage(words: string, isThere: boolean): Promise<number> {
    const { took } = await until(
      `${ARTICLE} ${isThere ? "to say" : "no longer to say"} ${words}`,
      async () =>
        (await (await fetch(shop.stack.storefront + ARTICLE)).text()).includes(words) ===
        isThere,
      { within: 20_000 },
    )
    return took
  }

  it("goes from a form without JavaScript to the page, and back by the mailed link", async () => {
    const email = newEmail("comment")
    const words = `How long until they fade, ${email.slice(8, 18)}`
    const { page, context, shoot } = await shop.enter({ device: "phone" })
    const plain = await context.browser()?.newContext({
      javaScriptEnabled: false,
      baseURL: shop.stack.storefront,
    })
    if (!plain) throw new Error("no browser")
    const bare = await plain.newPage()
    await bare.goto(`${ARTICLE}#reply`)
    await fillComment(bare, email, `${words} www.a.example www.b.example www.c.example`)
    await bare.getByLabel(/^Write to me/).check()
    await send(bare)
    await bare.getByRole("heading", { level: 1, name: "Leave a reply" }).waitFor()
    const text = bare.getByRole("textbox", { name: "Comment" })
    expect(await text.getAttribute("aria-invalid")).toBe("true")
    await bare.locator("#comment-text-error", { hasText: "at most 2 links" }).waitFor()
    expect(await text.inputValue()).toContain(words)
    expect(await bare.getByRole("textbox", { name: "E-mail" }).inputValue()).toBe(email)
    expect(await bare.getByLabel(/^Write to me/).isChecked()).toBe(true)
    await context.addCookies(await plain.cookies())
    await page.goto(`${ARTICLE}/reply`)
    await shoot("comment-error-phone")
    expect(await inspectPage(page, "reply with an error")).toEqual([])
    await shoot("comment-error")

    await text.fill(words)
    await send(bare)
    await bare.getByText("A person reads it before it is shown").waitFor()
    const mail = await waitForMail(shop.stack.mailDir, email, /comment has arrived/)
    expect(mail.text).not.toContain(words)

    const staff = await shop.enter({ origin: shop.stack.backend })
    // The dashboard asks who is there before anybody is.
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await signInToDashboard(staff.page, shop.stack.admin)
    await staff.page.getByRole("link", { name: "Comments" }).click()
    await staff.page.getByText(/be read\. Nothing is shown before/).waitFor()
    const card = staff.page.getByRole("listitem").filter({ hasText: words })
    await card.getByText("Žofie <b>K.</b>").waitFor()
    await staff.shoot("dashboard-comments")
    await waitForPage(words, false)
    await card.getByRole("button", { name: "Accept" }).click()
    expect(await waitForPage(words, true)).toBeLessThan(SECONDS_5)
    await card.waitFor({ state: "hidden" })
    expect(
      await staff.page.evaluate(() => document.activeElement?.getAttribute("role")),
    ).toBe("status")

    await staff.page.getByRole("combobox", { name: "Which comments" }).click()
    await staff.page.getByRole("option", { name: "Shown" }).click()
    await card.getByRole("button", { name: "Answer …" }).click()
    await staff.page.getByLabel("Answer", { exact: true }).fill("About six weeks.")
    await staff.page.getByRole("button", { name: "Save" }).click()
    await card.getByText("About six weeks.").waitFor()
    await staff.shoot("dashboard-comment-answered")
    expect(await waitForPage("About six weeks.", true)).toBeLessThan(SECONDS_5)
    await page.goto(ARTICLE)
    await page.getByText("Žofie <b>K.</b>").scrollIntoViewIfNeeded()
    await page.getByText("Shop staff").waitFor()
    await shoot("comment-shown-phone")
    expect(await inspectPage(page, "article with a comment")).toEqual([])
    await shoot("comment-shown")
    await waitForMail(shop.stack.mailDir, email, /comment was answered/)

    const link = /href="([^"]*withdraw-comment[^"]*)"/.exec(mail.html ?? "")?.[1] ?? ""
    await bare.goto(link.replaceAll("&amp;", "&"))
    await page.goto(link.replaceAll("&amp;", "&"))
    expect(await inspectPage(page, "withdrawal")).toEqual([])
    await shoot("comment-withdrawal")
    await waitForPage(words, true)
    await bare.getByRole("button", { name: "Withdraw the comment" }).click()
    await bare.getByText("The comment is withdrawn").waitFor()
    expect(await waitForPage(words, false)).toBeLessThan(SECONDS_5)
    await plain.close()
  }, 240_000)
})

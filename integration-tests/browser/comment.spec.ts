import type { Page } from "@playwright/test"

import type { AdminCommentsResponse } from "../../backend/src/contracts"
import type { AdminApi } from "../support/browser/admin-api"
import { inspectPage } from "../support/browser/inspection"
import { waitForMail } from "../support/browser/mailbox"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"
import { readStack, type TestStack } from "../support/browser/stack"
import { poll } from "../support/browser/poll"

const ARTICLE = "/us/learn/is-smp-removal-possible"
const SECONDS_5 = 5_000

async function fillComment(page: Page, email: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill("Žofie <b>K.</b>")
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByRole("textbox", { name: "Comment" }).fill(text)
  await page.getByLabel(/^You may show my name and comment/).check()
}

const send = (page: Page) => page.getByRole("button", { name: "Send comment" }).click()

test.describe("A comment below an article", () => {
  /** How long until the page that everybody gets says it, or no longer says it. */
  async function waitForPage(words: string, isThere: boolean): Promise<number> {
    const { took } = await poll(
      `${ARTICLE} ${isThere ? "to say" : "no longer to say"} ${words}`,
      async () =>
        (await (await fetch(readStack().storefront + ARTICLE)).text()).includes(words) ===
        isThere,
      { within: 20_000 },
    )
    return took
  }

  test("goes from a form without JavaScript to the page, and back by the mailed link", async ({
    shop,
  }) => {
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
    await bare.getByLabel(/^E-mail me when/).check()
    await send(bare)
    await bare.getByRole("heading", { level: 1, name: "Leave a reply" }).waitFor()
    const text = bare.getByRole("textbox", { name: "Comment" })
    await expect(text).toHaveAttribute("aria-invalid", "true")
    await bare.locator("#comment-text-error", { hasText: "up to 2 links" }).waitFor()
    await expect.poll(() => text.inputValue()).toContain(words)
    await expect(bare.getByRole("textbox", { name: "E-mail" })).toHaveValue(email)
    await expect(bare.getByLabel(/^E-mail me when/)).toBeChecked()
    await context.addCookies(await plain.cookies())
    await page.goto(`${ARTICLE}/reply`)
    await shoot("comment-error-phone")
    expect(await inspectPage(page, "reply with an error")).toEqual([])
    await shoot("comment-error")

    await text.fill(words)
    await send(bare)
    await bare.getByText("A person reads it before we show it").waitFor()
    const mail = await waitForMail(shop.stack.mailDir, email, /got your comment/)
    expect(mail.text).not.toContain(words)

    const staff = await shop.enter({ origin: shop.stack.backend })
    // The dashboard asks who is there before anybody is.
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto("/app")
    await staff.page.getByRole("link", { name: "Comments" }).click()
    await staff.page.getByText(/be read\. Nothing is shown before/).waitFor()
    const card = staff.page.getByRole("listitem").filter({ hasText: words })
    await card.getByText("Žofie <b>K.</b>").waitFor()
    await staff.shoot("dashboard-comments")
    await waitForPage(words, false)
    await card.getByRole("button", { name: "Accept" }).click()
    expect(await waitForPage(words, true)).toBeLessThan(SECONDS_5)
    await card.waitFor({ state: "hidden" })
    await expect
      .poll(() => staff.page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("status")

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
    await bare.getByText("Your comment is withdrawn").waitFor()
    expect(await waitForPage(words, false)).toBeLessThan(SECONDS_5)
    await plain.close()
  })

  test("moves to a page of its own when there are many, and all of them can be reached", async ({
    shop,
    admin: api,
  }) => {
    const slug = "choosing-an-artist-or-clinic"
    const article = `/us/learn/${slug}`
    const mark = newEmail("many").slice(5, 15)
    const nameOf = (number: number) => `Reader ${number} ${mark}`
    for (let number = 1; number <= 45; number += 1) {
      const text = `Question ${number}, <b>${mark}</b> ${"wort".repeat(80)}`
      await leaveComment(shop.stack, slug, { number, name: nameOf(number), text })
    }
    await acceptComments(api, mark)
    await poll("the latest comment", async () =>
      (await (await fetch(shop.stack.storefront + article)).text()).includes(nameOf(45)),
    )

    const { page, visit, noise, shoot } = await shop.enter({ device: "phone" })
    await visit(article)
    const names = () => page.getByRole("listitem").locator("b[dir=auto]").allInnerTexts()
    const numbers = (from: number, to: number) =>
      Array.from({ length: from - to + 1 }, (_, index) => nameOf(from - index))
    await expect.poll(() => names()).toEqual(numbers(45, 26))
    const pages = page.getByRole("navigation", { name: "Pages of comments" })
    await pages.getByRole("link", { name: "Older comments" }).tap()
    await page.waitForURL(`**${article}/comments/2`)
    await expect.poll(() => names()).toEqual(numbers(25, 6))
    expect(await inspectPage(page, "older comments")).toEqual([])
    await shoot("comments-older")
    await pages.getByRole("link", { name: "Older comments" }).click()
    await page.waitForURL(`**${article}/comments/3`)
    await expect.poll(() => names()).toEqual(numbers(5, 1))
    await expect
      .poll(() => pages.getByRole("link").allInnerTexts())
      .toEqual(["Newer comments"])

    // One is taken away on the first page: the pages after it follow.
    const { comments } = await api.ask<AdminCommentsResponse>(
      "/admin/comments?state=accepted",
    )
    const last = comments.find(({ name }) => name === nameOf(45))
    await api.ask(`/admin/comments/${last?.id ?? ""}/removal`, { reason: "A test" })
    await poll("the pages to close up", async () => {
      const second = await fetch(`${shop.stack.storefront}${article}/comments/2`)
      const html = await second.text()
      return !html.includes(nameOf(25)) && html.includes(nameOf(5))
    })

    noise.expect(/404/)
    for (const none of ["1", "4", "02", "x"]) {
      const answer = await page.goto(`${article}/comments/${none}`)
      expect([none, answer?.status()]).toEqual([none, 404])
    }
    await visit("/us")
  })
})

/** Leaves a comment as somebody from a place of their own. */
async function leaveComment(
  stack: TestStack,
  slug: string,
  given: { number: number; name: string; text: string },
): Promise<void> {
  const { number, name, text } = given
  const answer = await fetch(`${stack.backend}/store/articles/${slug}/comments`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": stack.publishableKey,
      "x-forwarded-for": `198.51.77.${number}`,
    },
    body: JSON.stringify({ name, text, email: newEmail("many"), consent: true }),
  })
  expect(answer.status).toBe(202)
}

/** Accepts the comments whose text contains the mark, the oldest first. */
async function acceptComments(api: AdminApi, mark: string): Promise<void> {
  const { comments } = await api.ask<AdminCommentsResponse>(
    "/admin/comments?state=pending&limit=100",
  )
  const ours = comments.filter(({ text }) => text.includes(mark))
  ours.sort((one, other) => one.written_at.localeCompare(other.written_at))
  for (const { id } of ours) await api.ask(`/admin/comments/${id}/acceptance`, {})
}

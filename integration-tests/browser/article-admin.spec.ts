import type { Page } from "playwright-core"
import { signInToDashboard } from "../support/browser/dashboard"
import { useShop } from "../support/browser/shop"
import { until } from "../support/browser/until"

const TITLE = "Über Ränder: how a hairline is softened"
const SLUG = "uber-rander-how-a-hairline-is-softened"
const BODY = [
  "A hard edge is the fault that is seen first.[^M1]",
  "## What an edge is",
  "Dots in a row, one beside the other.",
  "## What softens it",
  "Single dots are lightened, never a whole line at once.",
].join("\n\n")

const textBox = (page: Page) =>
  page.getByRole("textbox", { name: "Text of the article, Markdown" })

async function write(page: Page, words: string): Promise<void> {
  await textBox(page).click()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.insertText(words)
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved$/ })
    .waitFor()
}

/** Writes everything an article needs, and saves it as a draft. */
async function writeArticle(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Articles" }).click()
  await page.getByRole("link", { name: "Write an article" }).click()
  await page.getByLabel("Title").fill(TITLE)
  expect(await page.getByLabel("Address").inputValue()).toBe(SLUG)
  await page.getByRole("button", { name: "Start as a draft" }).click()
  await page.getByRole("heading", { name: TITLE, level: 1 }).waitFor()
  await page.getByLabel("Summary").fill("What makes an edge hard, and what softens it.")
  await page.getByLabel("See a doctor first").fill("When the skin there has changed.")
  await page.getByLabel("Author").fill("Clearline editors")
  await write(page, BODY)
  await page.getByRole("tab", { name: "Sources" }).click()
  await page.getByRole("button", { name: "Add: source" }).click()
  await page.getByLabel("Mark").fill("M1")
  await page.getByLabel("Title").last().fill("A source of this test")
  await save(page)
}

describe("Writing an article", () => {
  const shop = useShop()

  it("goes from the first word over preview, refusal and review into the shop, and back", async () => {
    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await signInToDashboard(page, shop.stack.admin)
    await writeArticle(page)

    // The preview is the shop's own page, and follows what is typed.
    const preview = page.frameLocator("iframe")
    await preview.getByRole("heading", { name: "What softens it", level: 2 }).waitFor()
    await preview.getByText("awaiting medical review").first().waitFor()
    await page.getByRole("tab", { name: "Text" }).click()
    await write(page, `${BODY}\n\n## Written just now`)
    await preview.getByRole("heading", { name: "Written just now" }).waitFor()
    await shoot("dashboard-article-editor")

    // What must not stand in the shop is refused with its reason; nothing typed is lost.
    await write(page, `${BODY}\n\n<script>alert(1)</script>`)
    await page.getByRole("button", { name: "Save", exact: true }).click()
    await page.getByRole("alert").filter({ hasText: /HTML/ }).waitFor()
    expect(await textBox(page).innerText()).toContain("alert(1)")

    // Too much of a claim is saved, and told.
    await write(page, `${BODY}\n\nIt completely removes the edge.`)
    await save(page)
    const claims = page.getByRole("region", { name: "Claims to look at" })
    expect(await claims.innerText()).toContain("completely removes")
    await write(page, BODY)
    await save(page)
    await claims.waitFor({ state: "detached" })

    await page.getByRole("button", { name: "Send to review" }).click()
    await page.getByRole("button", { name: "Publish now" }).click()
    await page.getByText("First published").waitFor()
    const { page: reader, noise: readerNoise } = await shop.enter()
    readerNoise.expect(/404/)
    const { took } = await until("the article in the shop", async () => {
      const answer = await reader.goto(`/us/learn/${SLUG}`)
      return answer?.status() === 200
    })
    expect(took).toBeLessThanOrEqual(5_000)
    await reader.getByRole("heading", { name: TITLE, level: 1 }).waitFor()

    // What has changed is told word by word, and an earlier text comes back.
    await page.getByRole("tab", { name: "History" }).click()
    const older = page.getByRole("listitem").filter({ hasText: /^\d+ · / })
    await older
      .filter({ hasText: "Edited" })
      .nth(1)
      .getByRole("button", { name: "Show what has changed since" })
      .click()
    await page.locator("del", { hasText: "completely removes" }).waitFor()
    await shoot("dashboard-article-history")

    await page.getByRole("button", { name: "Retire" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Retire" }).click()
    await until("the page gone", async () => {
      const answer = await reader.goto(`/us/learn/${SLUG}`)
      return answer?.status() === 404
    })
  })
})

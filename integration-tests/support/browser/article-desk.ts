import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test"

/** The Markdown of the article that is open in the editor. */
export const textBox = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Text of the article, Markdown" })

/** Writes the text anew. */
export async function write(page: Page, words: string): Promise<void> {
  await textBox(page).click()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.insertText(words)
}

/** Saves the article that is open. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved$/ })
    .waitFor()
}

type Words = { title: string; slug: string; summary: string; body: string }

/** Writes everything an article needs, and saves it as a draft; its editor is open then. */
export async function writeArticle(page: Page, words: Words): Promise<void> {
  await page.getByRole("link", { name: "Articles" }).click()
  await page.getByRole("link", { name: "Write an article" }).click()
  await page.getByLabel("Title").fill(words.title)
  // The address follows the title.
  await expect(page.getByLabel("Address")).toHaveValue(words.slug)
  await page.getByRole("button", { name: "Start as a draft" }).click()
  await page.getByRole("heading", { name: words.title, level: 1 }).waitFor()
  await page.getByLabel("Summary").fill(words.summary)
  await page.getByLabel("See a doctor first").fill("When the skin there has changed.")
  await page.getByLabel("Author").fill("Clearline editors")
  await write(page, words.body)
  await page.getByRole("tab", { name: "Sources" }).click()
  await page.getByRole("button", { name: "Add: source" }).click()
  await page.getByLabel("Mark").fill("M1")
  await page.getByLabel("Title").last().fill("A source of this test")
  await save(page)
}

/** Deletes the article that is open; the caller awaits the response. */
export async function retire(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Retire" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Retire" }).click()
}

/** Pairs a product with the article whose products are open, with a note for buyers. */
export async function pairProduct(
  page: Page,
  title: string,
  note: string,
): Promise<void> {
  await page.getByRole("button", { name: "Pair a product" }).click()
  const form = page.getByRole("dialog")
  await form.getByLabel("Product", { exact: true }).fill(title.toLowerCase())
  await form.getByRole("radio", { name: title }).click()
  await form.getByLabel("Why read it").fill(note)
  await form.getByRole("button", { name: "Save" }).click()
  await form.waitFor({ state: "detached" })
}

/** Titles of the products that stand under an article in the shop, in their order. */
export function readPairedTitles(page: Page | FrameLocator): Promise<string[]> {
  const title = page.getByRole("heading", { name: "Products this article is about" })
  const section = page.locator("section").filter({ has: title })
  return section.getByRole("heading", { level: 3 }).allInnerTexts()
}

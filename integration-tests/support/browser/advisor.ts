import { expect, type Page } from "@playwright/test"

import { poll } from "./poll"

/** Answers for a few big dots with laser allowed. The advice: saline first, then laser. */
export const DOTS = [
  "I have SMP, or had it",
  "None of these",
  "None of these",
  "More than twelve months ago",
  "The dots are too big",
  "A few single dots",
  "It burns at times, then tans",
  "No",
  "The same, but softer",
  "Yes",
  "A little",
]
export const SPOT = "A practitioner with Spot Remover"
export const LASER = "Ask a licensed laser provider"

/** Chooses an answer to the open question and goes on to the next. */
export async function answer(page: Page, words: string): Promise<void> {
  const before = await page.getByRole("heading", { level: 2 }).first().textContent()
  await page.getByLabel(words, { exact: true }).check()
  await page.getByRole("button", { name: /^(Next|See my result)$/ }).click()
  await expect
    .poll(() => page.getByRole("heading", { level: 2 }).first().textContent())
    .not.toBe(before)
}

/** Waits until the heading of a step has the focus: then a screen reader reads it out. */
export async function waitForHeading(page: Page, words: string): Promise<void> {
  await poll(`the focus on "${words}"`, async () => {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document
      return element?.tagName === "H2" ? element.textContent : null
    })
    return focused === words
  })
}

/** Links to products inside the advisor. */
export function listProductLinks(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole("main")
    .locator('a[href*="/products/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")))
}

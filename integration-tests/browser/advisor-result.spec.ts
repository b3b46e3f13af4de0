import { answer, DOTS, SPOT, waitForHeading } from "../support/browser/advisor"
import { inspectPage } from "../support/browser/inspection"
import { watchRequests } from "../support/browser/requests"
import { expect, test } from "../support/browser/shop"

test.describe("A result of the advisor", () => {
  test("can be kept as a link whose answers no server sees", async ({ shop }) => {
    const { page, visit, openTab } = await shop.enter()
    await visit("/us/advisor")
    for (const words of DOTS) await answer(page, words)
    await page.getByRole("button", { name: "See my result" }).click()
    await page.getByRole("button", { name: "Make a link with my answers" }).click()
    const field = page.getByLabel("Link to this result")
    await expect(field).toHaveValue(/\/us\/advisor#a=1\./)
    const link = await field.inputValue()

    const other = await openTab()
    const requests = watchRequests(other)
    await other.goto(link)
    await waitForHeading(other, SPOT)
    expect(requests.all().filter((words) => words.includes("a=1"))).toEqual([])
    expect(await inspectPage(other, "result of the advisor")).toEqual([])
  })

  test("takes a broken link as far as it can be read", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    await visit("/us/advisor#a=1.1.%00.zz.2")
    await waitForHeading(page, "Do you have any of these now?")
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
    await visit("/us")
    await visit("/us/advisor#a=9.nonsense")
    await page.getByRole("heading", { name: "Who are you?" }).waitFor()
  })

  test("is reached by keyboard alone, with mistakes said", async ({ shop }) => {
    const { page, visit } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/us/advisor")
    await page.getByRole("radio").first().focus()
    await page.keyboard.press("Enter")
    await page.getByRole("alert").getByText("Choose an answer to continue.").waitFor()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    await expect(page.getByLabel(/I work with SMP/)).toBeChecked()
    await page.keyboard.press("Enter")
    await waitForHeading(page, "Do you have any of these now?")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await expect(page.getByLabel("Fever, or redness that spreads")).toBeChecked()
    await page.keyboard.press("Enter")
    await waitForHeading(page, "See a doctor or dermatologist first")
  })

  test("is replaced by the stop rules and the reading where no script runs", async ({
    shop,
  }) => {
    const html = await (await fetch(`${shop.stack.storefront}/us/advisor`)).text()
    const [, without = ""] = /<noscript>([\s\S]*?)<\/noscript>/.exec(html) ?? []
    expect(without).toContain("This page needs JavaScript")
    expect(without).toContain("Pus or a bad smell")
    expect(without).toContain("/us/learn/is-smp-removal-possible")
    expect(html).toContain("See a doctor if there is")
  })
})

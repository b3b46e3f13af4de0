import type { Page } from "@playwright/test"

import {
  answer,
  DOTS,
  LASER,
  listProductLinks,
  SPOT,
  waitForHeading,
} from "../support/browser/advisor"
import { listViolations } from "../support/browser/accessibility"
import { watchRequests } from "../support/browser/requests"
import { expect, test } from "../support/browser/shop"

/** Words of the answers, or of a link that holds them. */
const TELLING = /dots|softer|none|#a=/

test.describe("The correction advisor on a phone", () => {
  test("E6: leads from the menu to a result that is read out, and tells nobody", async ({
    shop,
  }) => {
    const { page, context, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us")
    await page.getByText("Menu", { exact: true }).tap()
    await page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "Find your fix" })
      .tap()
    await page.waitForURL("**/us/advisor")
    await visit("/us/advisor")
    await page.waitForLoadState("networkidle")
    await page.getByRole("complementary", { name: "See a doctor if there is" }).waitFor()
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-first-question")

    const before = await readTraces(page)
    const cookies = await context.cookies()
    const requests = watchRequests(context)
    for (const [index, words] of DOTS.entries()) {
      await answer(page, words)
      if (index === 0) expect(await listViolations(page)).toEqual([])
    }
    await waitForHeading(page, "Where would you be seen?")
    await expect(page.getByLabel("United States, another state")).toBeChecked()
    await page.getByRole("button", { name: "See my result" }).tap()
    await waitForHeading(page, SPOT)
    await expect
      .poll(() => page.getByRole("status").first().textContent())
      .toBe(`Result: ${SPOT}`)

    const main = page.getByRole("main")
    await main.getByText("“The dots are too big”, “A few single dots”").waitFor()
    await main.getByText(LASER).first().waitFor()
    await main.getByRole("link", { name: "Removal Aftercare Kit" }).waitFor()
    await expect(main.getByRole("link", { name: /Spot Remover \(/ })).toHaveCount(0)
    await expect(main.getByRole("link", { name: /^Spot Remover$/ })).toHaveCount(0)
    expect(requests.byPage()).toEqual([])
    expect(requests.all().filter((words) => TELLING.test(words))).toEqual([])
    await expect.poll(() => readTraces(page)).toEqual(before)
    await expect.poll(() => context.cookies()).toEqual(cookies)
    const state = await page.evaluate(() => JSON.stringify(history.state ?? null))
    expect(state).not.toMatch(TELLING)
    await expect.poll(() => new URL(page.url()).hash).toBe("#result")
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-result")
  })

  test("keeps answers when somebody goes back, and changes the result with them", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter({ device: "phone" })
    await visit("/de/advisor")
    for (const words of DOTS) await answer(page, words)
    await waitForHeading(page, "Where would you be seen?")
    await expect(page.getByLabel("Germany")).toBeChecked()
    await page.goBack()
    await waitForHeading(page, "How much does this affect your daily life?")
    await expect(page.getByLabel("A little")).toBeChecked()
    await page.goForward()
    await page.getByRole("button", { name: "See my result" }).tap()
    await waitForHeading(page, SPOT)

    await page.getByRole("button", { name: /Change.*How much of your scalp/ }).tap()
    await waitForHeading(page, "How much of your scalp is it?")
    await expect(page.getByLabel("A few single dots")).toBeChecked()
    await page.getByLabel("Most of the scalp").check()
    await page.goBack()
    await waitForHeading(page, LASER)
    await page.getByText("In Germany only licensed physicians").waitFor()
  })

  test("starts with the answer that was given on the home page, which is never sent", async ({
    shop,
  }) => {
    const { page, context, visit } = await shop.enter({ device: "phone" })
    await visit("/us")
    const requests = watchRequests(context)
    await page.getByRole("main").getByRole("link", { name: "A few single dots" }).tap()
    await page.waitForURL(/\/us\/advisor#/)
    await page.getByRole("heading", { level: 2, name: "Who are you?" }).waitFor()
    for (const words of DOTS.slice(0, 5)) await answer(page, words)
    await waitForHeading(page, "How much of your scalp is it?")
    await expect(page.getByLabel("A few single dots")).toBeChecked()
    expect(requests.all().filter((words) => TELLING.test(words))).toEqual([])
  })

  test("stops at once for an emergency, and sells nothing", async ({ shop }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/de/advisor")
    await answer(page, "I have SMP, or had it")
    await page.getByLabel("None of these").check()
    await page.getByLabel(/Trouble breathing/).check()
    await expect(page.getByLabel("None of these")).not.toBeChecked()
    await page.getByRole("button", { name: "See my result" }).tap()
    await waitForHeading(page, "Get emergency help now")
    await page.getByRole("link", { name: "112" }).waitFor()
    await page.getByText("There’s nothing to buy for this.").waitFor()
    await expect.poll(() => listProductLinks(page)).toEqual([])
    await shoot("advisor-emergency")

    await page.getByRole("button", { name: /Delete my answers/ }).tap()
    await waitForHeading(page, "Who are you?")
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0)
  })

  test("offers a person to somebody who is overwhelmed, and nothing else", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us/advisor")
    for (const words of [...DOTS.slice(0, -1), "It is overwhelming"]) {
      await answer(page, words)
    }
    await waitForHeading(page, "See a doctor or dermatologist first")
    await page.getByText(/call or text 988/).waitFor()
    await expect.poll(() => listProductLinks(page)).toEqual([])
    await shoot("advisor-overwhelmed")
  })
})

test.describe("The advisor's questions after the clinical review", () => {
  test("E5: ask what a recent visit was, and leave a planned one alone", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us/advisor")
    for (const words of ["I have SMP, or had it", "None of these", "None of these"]) {
      await answer(page, words)
    }
    await answer(page, "Two days to eight weeks ago")
    await waitForHeading(page, "What was that visit?")
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-kind-of-visit")
    await answer(page, "SMP, in a course of visits that is not finished")
    await answer(page, "It is patchy")
    await answer(page, "A little")
    await waitForHeading(page, "Your planned visit stands")
    await expect(page.getByRole("main")).not.toHaveText(/no needle/i, {
      useInnerText: true,
    })
    await expect.poll(() => listProductLinks(page)).toEqual([])
    await shoot("advisor-planned-course")

    await page.getByRole("button", { name: /Change.*What was that visit/ }).tap()
    await page.getByLabel("A touch-up of older SMP", { exact: true }).check()
    await page.goBack()
    await waitForHeading(page, "Wait, then come back")
  })

  test("E5: lead somebody without SMP to reading and a doctor, never to a product", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    await visit("/us/advisor")
    await answer(page, "I am thinking about SMP")
    const boxes = page.getByRole("checkbox")
    const listLabels = () =>
      boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent))
    await expect.poll(async () => (await listLabels()).at(-1)).toBe("None of these")
    await answer(page, "None of these")
    await answer(page, "None of these")
    await answer(page, "A little")
    await waitForHeading(page, "Read before you decide")
    const main = page.getByRole("main")
    await main.getByText("See a doctor about hair loss that is new or patchy").waitFor()
    await main.getByRole("link", { name: /What SMP is/ }).waitFor()
    await expect.poll(() => listProductLinks(page)).toEqual([])
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-thinking-about-smp")
  })

  test("E5: send a rough spot to a dermatologist, by keyboard", async ({ shop }) => {
    const { page, visit, shoot } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/de/advisor")
    await answer(page, "I have SMP, or had it")
    await page.getByRole("checkbox", { name: /^A rough, scaly or sore spot/ }).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Enter")
    await waitForHeading(page, "See a doctor or dermatologist first")
    await page.getByText("before dots or laser hide it").waitFor()
    await expect
      .poll(() => listProductLinks(page))
      .toEqual(["/de/products/upf50-healing-cap"])
    await shoot("advisor-rough-spot")
  })

  test("E5: open a link that was made before them, and ask only what is new", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await visit("/us/advisor#a=1.1.1s.1kw.8.8.-.1.2.2.2.1.1.1.-")
    await waitForHeading(page, SPOT)
    await visit("/us")
    await visit("/us/advisor#a=1.1.1s.1kw.2.74.-.-.-.-.-.-.1.-.2026-11-07")
    await waitForHeading(page, "What was that visit?")
    await page.getByLabel("Laser", { exact: true }).check()
    await page.getByRole("button", { name: "Next" }).click()
    await expect.poll(() => new URL(page.url()).hash).not.toMatch(/^#a=/)
  })
})

/** Whatever a page can leave in a browser. */
function readTraces(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
  }))
}

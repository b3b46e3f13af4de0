import type { Page } from "playwright-core"

import { listViolations } from "../support/browser/accessibility"
import { inspectPage } from "../support/browser/inspection"
import { useShop } from "../support/browser/shop"
import { until } from "../support/browser/until"

/** Big dots, a few of them, laser welcome: saline first, laser second. */
const DOTS = [
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
const SPOT = "A practitioner with Spot Remover"
const LASER = "Ask a licensed laser provider"

describe("The correction advisor on a phone", () => {
  const shop = useShop()

  it("E6: leads from the menu to a result that is read out, and tells nobody", async () => {
    const { page, context, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us")
    await page.getByText("Menu", { exact: true }).tap()
    await page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "Which fix fits?" })
      .tap()
    await page.waitForURL("**/us/advisor")
    await visit("/us/advisor")
    await page.waitForLoadState("networkidle")
    await page.getByRole("complementary", { name: "See a doctor if there is" }).waitFor()
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-first-question")

    const before = await readTraces(page)
    const cookies = await context.cookies()
    const asked: string[] = []
    context.on("request", (request) => {
      if (request.url().startsWith("http")) asked.push(request.url())
    })
    for (const [index, words] of DOTS.entries()) {
      await answer(page, words)
      if (index === 0) expect(await listViolations(page)).toEqual([])
    }
    await waitForHeading(page, "Where would you be seen?")
    expect(await page.getByLabel("United States, another state").isChecked()).toBe(true)
    await page.getByRole("button", { name: "Show where this leads" }).tap()
    await waitForHeading(page, SPOT)
    expect(await page.getByRole("status").first().textContent()).toBe(`Result: ${SPOT}`)

    const main = page.getByRole("main")
    await main.getByText("“The dots are too big”, “A few single dots”").waitFor()
    await main.getByText(LASER).first().waitFor()
    await main.getByRole("link", { name: "Removal Aftercare Kit" }).waitFor()
    expect(await main.getByRole("link", { name: /Spot Remover \(/ }).count()).toBe(0)
    expect(await main.getByRole("link", { name: /^Spot Remover$/ }).count()).toBe(0)
    expect(asked).toEqual([])
    expect(await readTraces(page)).toEqual(before)
    expect(await context.cookies()).toEqual(cookies)
    const state = await page.evaluate(() => JSON.stringify(history.state ?? null))
    expect(state).not.toMatch(/dots|softer|none|#a=/)
    expect(new URL(page.url()).hash).toBe("#result")
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-result")
  })

  it("keeps answers when somebody goes back, and changes the result with them", async () => {
    const { page, visit } = await shop.enter({ device: "phone" })
    await visit("/de/advisor")
    for (const words of DOTS) await answer(page, words)
    await waitForHeading(page, "Where would you be seen?")
    expect(await page.getByLabel("Germany").isChecked()).toBe(true)
    await page.goBack()
    await waitForHeading(page, "How much does this affect your daily life?")
    expect(await page.getByLabel("A little").isChecked()).toBe(true)
    await page.goForward()
    await page.getByRole("button", { name: "Show where this leads" }).tap()
    await waitForHeading(page, SPOT)

    await page.getByRole("button", { name: /Change.*How much of your scalp/ }).tap()
    await waitForHeading(page, "How much of your scalp is it?")
    expect(await page.getByLabel("A few single dots").isChecked()).toBe(true)
    await page.getByLabel("Most of the scalp").check()
    await page.goBack()
    await waitForHeading(page, LASER)
    await page.getByText("In Germany only licensed physicians").waitFor()
  })

  it("stops at once for an emergency, and sells nothing", async () => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/de/advisor")
    await answer(page, "I have SMP, or had it")
    await page.getByLabel("None of these").check()
    await page.getByLabel(/Trouble breathing/).check()
    expect(await page.getByLabel("None of these").isChecked()).toBe(false)
    await page.getByRole("button", { name: "Show where this leads" }).tap()
    await waitForHeading(page, "Get emergency help now")
    await page.getByRole("link", { name: "112" }).waitFor()
    await page.getByText("There is nothing to buy for this.").waitFor()
    expect(await listProductLinks(page)).toEqual([])
    await shoot("advisor-emergency")

    await page.getByRole("button", { name: /Delete my answers/ }).tap()
    await waitForHeading(page, "Who are you?")
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0)
  })

  it("offers a person to somebody who is overwhelmed, and nothing else", async () => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us/advisor")
    for (const words of [...DOTS.slice(0, -1), "It is overwhelming"]) {
      await answer(page, words)
    }
    await waitForHeading(page, "See a doctor or dermatologist first")
    await page.getByText(/call or text 988/).waitFor()
    expect(await listProductLinks(page)).toEqual([])
    await shoot("advisor-overwhelmed")
  })
})

describe("The advisor's questions after the clinical review", () => {
  const shop = useShop()

  it("E5: ask what a recent visit was, and leave a planned one alone", async () => {
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
    expect(await page.getByRole("main").innerText()).not.toMatch(/no needle/i)
    expect(await listProductLinks(page)).toEqual([])
    await shoot("advisor-planned-course")

    await page.getByRole("button", { name: /Change.*What was that visit/ }).tap()
    await page.getByLabel("A touch-up of older SMP", { exact: true }).check()
    await page.goBack()
    await waitForHeading(page, "Wait, then come back")
  })

  it("E5: lead somebody without SMP to reading and a doctor, never to a product", async () => {
    const { page, visit, shoot } = await shop.enter()
    await visit("/us/advisor")
    await answer(page, "I am thinking about SMP")
    const boxes = page.getByRole("checkbox")
    const labels = await boxes.evaluateAll((all) =>
      all.map((box) => box.closest("label")?.textContent),
    )
    expect(labels.at(-1)).toBe("None of these")
    await answer(page, "None of these")
    await answer(page, "None of these")
    await answer(page, "A little")
    await waitForHeading(page, "Read before you decide")
    const main = page.getByRole("main")
    await main.getByText("See a doctor about hair loss that is new or patchy").waitFor()
    await main.getByRole("link", { name: /What SMP is/ }).waitFor()
    expect(await listProductLinks(page)).toEqual([])
    expect(await listViolations(page)).toEqual([])
    await shoot("advisor-thinking-about-smp")
  })

  it("E5: send a rough spot to a dermatologist, by keyboard", async () => {
    const { page, visit, shoot } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/de/advisor")
    await answer(page, "I have SMP, or had it")
    await page.getByRole("checkbox", { name: /^A rough, scaly or sore spot/ }).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Enter")
    await waitForHeading(page, "See a doctor or dermatologist first")
    await page.getByText("before dots or laser hide it").waitFor()
    expect(await listProductLinks(page)).toEqual(["/de/products/upf50-healing-cap"])
    await shoot("advisor-rough-spot")
  })

  it("E5: open a link that was made before them, and ask only what is new", async () => {
    const { page, visit } = await shop.enter()
    await visit("/us/advisor#a=1.1.1s.1kw.8.8.-.1.2.2.2.1.1.1.-")
    await waitForHeading(page, SPOT)
    await visit("/us")
    await visit("/us/advisor#a=1.1.1s.1kw.2.74.-.-.-.-.-.-.1.-.2026-11-07")
    await waitForHeading(page, "What was that visit?")
  })
})

describe("A result of the advisor", () => {
  const shop = useShop()

  it("can be kept as a link whose answers no server sees", async () => {
    const { page, visit, openTab } = await shop.enter()
    await visit("/us/advisor")
    for (const words of DOTS) await answer(page, words)
    await page.getByRole("button", { name: "Show where this leads" }).click()
    await page.getByRole("button", { name: "Make a link with my answers" }).click()
    const link = await page.getByLabel("Link to this result").inputValue()
    expect(link).toContain("/us/advisor#a=1.")

    const other = await openTab()
    const asked: string[] = []
    other.on("request", (request) => asked.push(request.url()))
    await other.goto(link)
    await waitForHeading(other, SPOT)
    expect(asked.filter((url) => url.includes("a=1"))).toEqual([])
    expect(await inspectPage(other, "result of the advisor")).toEqual([])
  })

  it("takes a broken link as far as it can be read", async () => {
    const { page, visit } = await shop.enter()
    await visit("/us/advisor#a=1.1.%00.zz.2")
    await waitForHeading(page, "Is any of this there now?")
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0)
    await visit("/us")
    await visit("/us/advisor#a=9.nonsense")
    await page.getByRole("heading", { name: "Who are you?" }).waitFor()
  })

  it("is reached by keyboard alone, with mistakes said", async () => {
    const { page, visit } = await shop.enter({ reducedMotion: "reduce" })
    await visit("/us/advisor")
    await page.getByRole("radio").first().focus()
    await page.keyboard.press("Enter")
    await page.getByRole("alert").getByText("Choose an answer, then go on.").waitFor()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    expect(await page.getByLabel(/I work with SMP/).isChecked()).toBe(true)
    await page.keyboard.press("Enter")
    await waitForHeading(page, "Is any of this there now?")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    expect(await page.getByLabel("Fever, or redness that spreads").isChecked()).toBe(true)
    await page.keyboard.press("Enter")
    await waitForHeading(page, "See a doctor or dermatologist first")
  })

  it("is replaced by the stop rules and the reading where no script runs", async () => {
    const html = await (await fetch(`${shop.stack.storefront}/us/advisor`)).text()
    const [, without = ""] = /<noscript>([\s\S]*?)<\/noscript>/.exec(html) ?? []
    expect(without).toContain("Your browser runs no scripts here")
    expect(without).toContain("Pus or a bad smell")
    expect(without).toContain("/us/learn/is-smp-removal-possible")
    expect(html).toContain("See a doctor if there is")
  })
})

/** Chooses an answer to the open question and goes on to the next. */
async function answer(page: Page, words: string): Promise<void> {
  const before = await page.getByRole("heading", { level: 2 }).first().textContent()
  await page.getByLabel(words, { exact: true }).check()
  await page.getByRole("button", { name: /^(Go on|Show where this leads)$/ }).click()
  await until("the next step", async () => {
    const now = await page.getByRole("heading", { level: 2 }).first().textContent()
    return now !== before
  })
}

/** Waits until the heading of a step has the focus, so that it is read out. */
async function waitForHeading(page: Page, words: string): Promise<void> {
  await until(`the focus on "${words}"`, async () => {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document
      return element?.tagName === "H2" ? element.textContent : null
    })
    return focused === words
  })
}

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

/** Links to products inside the advisor. */
function listProductLinks(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole("main")
    .locator('a[href*="/products/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")))
}

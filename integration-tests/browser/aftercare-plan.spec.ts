import { readFile } from "node:fs/promises"

import ical, { type VEvent } from "node-ical"
import type { Download, Page } from "@playwright/test"

import { listViolations } from "../support/browser/accessibility"
import { watchRequests } from "../support/browser/requests"
import { expect, test } from "../support/browser/shop"
import { waitUntilLive } from "../support/browser/visitor"

const TREATED = "2026-10-29"
/** Late on 2 November in New York, where the clocks went back the day before; the 3rd in UTC. */
const NOW = new Date("2026-11-03T04:30:00Z")
const timezone = "America/New_York"

test.describe("Aftercare by day", () => {
  test("E7: tells somebody on a phone which step today is, and sends their date nowhere", async ({
    shop,
  }) => {
    const { page, visit, shoot, context } = await shop.enter({
      device: "phone",
      timezone,
    })
    await page.clock.setFixedTime(NOW)
    await visit("/us/aftercare")
    expect(await listViolations(page)).toEqual([])
    await page
      .getByRole("main")
      .getByRole("link", { name: /After SMP/ })
      .tap()
    await page.getByRole("heading", { level: 1, name: /^After SMP/ }).waitFor()
    await waitUntilLive(page)
    await shoot("aftercare-plan-before")

    const requests = watchRequests(page)
    await page.getByRole("button", { name: "Show my dates" }).tap()
    await page.getByText("Choose the date of your treatment.").waitFor()
    await giveDate(page)
    await expect.poll(() => readCurrentStep(page)).toMatch(/Days 4–6\s+Water, no soap/)
    const products = page.locator("#products")
    await products.getByText("Since November 2, 2026 (day 4)").first().waitFor()
    await products.getByText("Not before November 8, 2026 (day 10)").first().waitFor()
    await page.getByText("redness that spreads, heat, or pain").waitFor()
    expect(await listViolations(page)).toEqual([])
    await shoot("aftercare-plan-my-dates")

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Calendar file (.ics)" }).tap(),
    ])
    expect(download.suggestedFilename()).toBe(`aftercare-smp-${TREATED}.ics`)
    const events = await readEvents(download)
    expect(events.map(({ summary }) => summary)).toHaveLength(8)
    expect(events[2]).toMatchObject({
      uid: `aftercare-smp-${TREATED}-day-4@clearline`,
      summary: "Aftercare, days 4–6: Water, no soap",
      datetype: "date",
    })

    await page.reload()
    await waitUntilLive(page)
    await page.getByText(/is day 4 after SMP/).waitFor()

    await page.getByRole("button", { name: "Forget my date" }).tap()
    await page.getByText(/is day 4 after SMP/).waitFor({ state: "detached" })
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
      .not.toContain("2026")
    await expect(page.getByLabel("Date of treatment")).toHaveValue("")
    expect(
      requests.all().filter((words) => /^(?!GET )|2026-?10-?29/.test(words)),
    ).toEqual([])
    const kept = (await context.cookies()).map(({ value }) => value).join()
    expect(kept).not.toMatch(/2026-?10-?29/)
  })

  test("turns to the next day at midnight, and asks about a year that cannot be", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter({ timezone })
    await page.clock.install({ time: NOW })
    await visit("/us/aftercare/smp")
    for (const [day, said] of [
      ["0026-10-29", "That day doesn’t exist. Check the year."],
      ["2062-10-29", "October 29, 2062 is more than 2 years ahead. Check the year."],
    ] as const) {
      await page.getByLabel("Date of treatment").fill(day)
      await page.getByRole("button", { name: "Show my dates" }).click()
      await page.getByText(said).waitFor()
    }
    await expect(page.getByRole("button", { name: "Forget my date" })).toHaveCount(0)
    await giveDate(page)
    await page.clock.runFor("31:00")
    await page.getByText("Today, November 3, 2026, is day 5 after SMP.").waitFor()
  })

  test("fits on one sheet of paper for each method, with the dates", async ({ shop }) => {
    const { page, visit } = await shop.enter({ timezone })
    await page.clock.setFixedTime(NOW)
    for (const method of ["smp", "laser", "spot-remover", "skin-correction"]) {
      await visit(`/us/aftercare/${method}`)
      await giveDate(page)
      const paper = await page.pdf({ preferCSSPageSize: true })
      const sheets = paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []
      expect({ method, sheets: sheets.length }).toEqual({ method, sheets: 1 })
    }
  })

  test("says every day, every red flag and every product's day without a script", async ({
    shop,
  }) => {
    const { context } = await shop.enter()
    const response = await context.request.get("/us/aftercare/laser")
    const words = (await response.text()).replaceAll(/<!-- -->|&#x27;/g, "")
    for (const said of [
      "Days 8–14",
      "Crusts fall by themselves",
      "From day 42",
      "red streaks",
      "Recovery Balm",
      "From day 15",
      "needs JavaScript|need JavaScript",
    ]) {
      expect(words).toMatch(new RegExp(said))
    }
  })

  test("is told on a product's page with its source", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    await visit("/us/products/recovery-balm")
    const part = page.locator("#use-from")
    await part.getByText("Use from day 4", { exact: true }).first().waitFor()
    await part.getByRole("link", { name: /SMP before and aftercare/ }).waitFor()
    await part.getByRole("link", { name: "After Spot Remover" }).click()
    await page.getByRole("heading", { level: 1, name: /^After Spot Remover/ }).waitFor()
  })
})

async function giveDate(page: Page): Promise<void> {
  await page.getByLabel("Date of treatment").fill(TREATED)
  await page.getByRole("button", { name: "Show my dates" }).click()
  await page.getByText(/^Today, November 2, 2026, is day 4 after/).waitFor()
}

function readCurrentStep(page: Page): Promise<string> {
  return page.locator("#days li[aria-current=step]").innerText()
}

async function readEvents(download: Download): Promise<VEvent[]> {
  const text = await readFile(await download.path(), "utf8")
  return Object.values(ical.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === "VEVENT",
  )
}

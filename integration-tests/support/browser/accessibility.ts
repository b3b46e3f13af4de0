import type { Page } from "@playwright/test"
import axe from "axe-core"

declare global {
  interface Window {
    /** In a document into which it was put. */
    axe?: typeof axe
  }
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, one sentence a place. */
export async function listViolations(page: Page): Promise<string[]> {
  // Half a megabyte: put into each document once.
  if (!(await page.evaluate(() => window.axe !== undefined)))
    await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    if (!window.axe) throw new Error("axe is not in the page")
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      // What is in order is neither described nor sent: that is most of the work.
      resultTypes: ["violations"],
    })
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }))
  }, RULES)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id} (${help}) at ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`,
    ),
  )
}

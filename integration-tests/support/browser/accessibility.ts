import type { Page } from "@playwright/test"
import axe from "axe-core"

declare global {
  interface Window {
    /** The type of axe in a document that has loaded it. */
    axe?: typeof axe
  }
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA: one sentence for each place. */
export async function listViolations(page: Page): Promise<string[]> {
  // It is half a megabyte: loaded once for each document.
  if (!(await page.evaluate(() => window.axe !== undefined)))
    await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    if (!window.axe) throw new Error("axe is not in the page")
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      // Only violations are described and sent: the rest would be most of the work.
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

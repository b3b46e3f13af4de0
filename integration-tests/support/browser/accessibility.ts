import AxeBuilder from "@axe-core/playwright"
import type { Page } from "playwright-core"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, one sentence a place. */
export async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(RULES)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id} (${help}) at ${node.target.join(" ")}: ${node.failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`,
    ),
  )
}

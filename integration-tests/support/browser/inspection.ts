import { errors, type Page } from "@playwright/test"

import { listViolations } from "./accessibility"
import { listErrors, readPageFacts } from "./page-facts"
import { DEVICES } from "./visitor"

/** Narrow phones, and a desk at 400 % (WCAG 1.4.10): nothing may need scrolling sideways. */
const NARROW_WIDTHS = [320, 360]

/**
 * Checks the open page at the width of a phone and of a desktop: what axe finds, and what is wrong
 * with head, outline and width. Each entry names where and at which width.
 */
export async function inspectPage(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of NARROW_WIDTHS) {
    await page.setViewportSize({ width, height: 640 })
    if (!(await settlesToWidth(page))) {
      found.push(`${name} at ${width}: is wider than the screen`)
    }
  }
  for (const { viewport } of Object.values(DEVICES)) {
    await spreadOut(page, viewport)
    const problems = [
      ...listErrors(await readPageFacts(page)),
      ...(await listViolations(page)),
    ]
    found.push(...problems.map((problem) => `${name} at ${viewport.width}: ${problem}`))
  }
  return found
}

/** True when the page fits its new width, measured after its layout. */
async function settlesToWidth(page: Page): Promise<boolean> {
  try {
    await page.waitForFunction(
      () => document.documentElement.scrollWidth <= window.innerWidth,
      undefined,
      { timeout: 3_000 },
    )
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}

/** Lays the page out without sticky parts, which would cover others. */
async function spreadOut(page: Page, size: { width: number; height: number }) {
  await page.setViewportSize(size)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height })
}

/** Paths of the sitemap that begin with a country, in its order. */
export async function listSitemapPaths(
  storefront: string,
  country: string,
): Promise<string[]> {
  const xml = await (await fetch(`${storefront}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = ""]) => new URL(address).pathname)
    .filter((path) => path === `/${country}` || path.startsWith(`/${country}/`))
}

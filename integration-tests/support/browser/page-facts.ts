import type { Page } from "@playwright/test"

/** What stands in the head and in the outline of a page. */
export type PageFacts = {
  title: string
  description: string
  canonical: string | null
  robots: string
  language: string
  headings: string[]
  /** Headings that leave a level out, with the one before. */
  jumps: string[]
  fitsWidth: boolean
}

/** Reads head, outline and width of the page that is open. */
export function readPageFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
    const read = (selector: string, attribute: string) =>
      document.querySelector(selector)?.getAttribute(attribute) ?? null
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
      (heading) => heading.checkVisibility(),
    )
    const levels = headings.map((heading) => Number(heading.tagName.slice(1)))
    return {
      title: document.title,
      description: read('meta[name="description"]', "content") ?? "",
      canonical: read('link[rel="canonical"]', "href"),
      robots: read('meta[name="robots"]', "content") ?? "",
      language: document.documentElement.lang,
      headings: headings
        .filter((heading) => heading.tagName === "H1")
        .map((heading) => heading.textContent ?? ""),
      jumps: headings
        .filter((_heading, index) => {
          const [before = 1, own = 1] = [levels[index - 1] ?? 1, levels[index]]
          return own > before + 1
        })
        .map((heading) => `${heading.tagName} ${heading.textContent}`),
      fitsWidth: document.documentElement.scrollWidth <= window.innerWidth,
    }
  })
}

/** What is wrong with head, outline or width, in sentences. */
export function listErrors(facts: PageFacts): string[] {
  const faults: string[] = []
  if (facts.headings.length !== 1) {
    faults.push(`has ${facts.headings.length} h1: ${facts.headings.join(" | ")}`)
  }
  if (facts.jumps.length > 0) faults.push(`leaves heading levels out: ${facts.jumps[0]}`)
  if (facts.title.length < 5) faults.push(`has the title "${facts.title}"`)
  if (facts.description.length < 50) {
    faults.push(`has the description "${facts.description}"`)
  }
  if (facts.language !== "en") faults.push(`says its language is "${facts.language}"`)
  if (!facts.fitsWidth) faults.push("is wider than the screen")
  return faults
}

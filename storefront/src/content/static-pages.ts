import "server-only"
import { readFile } from "node:fs/promises"
import path from "node:path"
import matter from "gray-matter"
import { z } from "zod"
import { STATIC_PAGES } from "@/config/navigation"

const frontMatter = z.object({
  title: z.string(),
  summary: z.string(),
  updated_at: z.string(),
})
export type StaticPage = z.infer<typeof frontMatter> & { body: string }

/** True for the slug of a page that the footer links to. */
export function isStaticPage(slug: string): boolean {
  return STATIC_PAGES.some((page) => page.slug === slug)
}

/**
 * A page of `content/pages`; `next.config.ts` copies the files to the built server. Null
 * for a slug that is not in the footer.
 */
export async function findStaticPage(slug: string): Promise<StaticPage | null> {
  if (!isStaticPage(slug)) return null
  const file = path.join(process.cwd(), "src/content/pages", `${slug}.md`)
  const { data, content } = matter(await readFile(file, "utf8"))
  return { ...frontMatter.parse(data), body: content }
}

import "server-only"
import { readFile } from "node:fs/promises"
import path from "node:path"
import matter from "gray-matter"
import { z } from "zod"

const line = z.string().trim().min(1)
export const glossarySchema = z.strictObject({
  title: line,
  summary: line.max(160),
  updated_at: z.iso.date(),
  /** In alphabetical order. */
  terms: z.array(
    z.strictObject({
      term: line,
      definition: line,
      /** Forms of the word that are explained where an article first uses them. */
      words: z.array(line).default([]),
      /** Sources of the definition; what is only usage of the trade has none. */
      marks: z.array(line).default([]),
    }),
  ),
  sources: z.array(z.strictObject({ mark: line, title: line, url: z.url().nullable() })),
})
export type Glossary = z.infer<typeof glossarySchema>

/** The words of the trade; `next.config.ts` puts the file beside the built server. */
export async function readGlossary(): Promise<Glossary> {
  const file = path.join(process.cwd(), "src/content/glossary.md")
  return glossarySchema.parse(matter(await readFile(file, "utf8")).data)
}

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
      /** Forms of the word. An article explains the first one that it uses. */
      words: z.array(line).default([]),
      /** Sources of the definition; empty for terms that only the trade uses. */
      marks: z.array(line).default([]),
    }),
  ),
  sources: z.array(z.strictObject({ mark: line, title: line, url: z.url().nullable() })),
})
export type Glossary = z.infer<typeof glossarySchema>

/** Reads the glossary; `next.config.ts` copies the file to the built server. */
export async function readGlossary(): Promise<Glossary> {
  const file = path.join(process.cwd(), "src/content/glossary.md")
  return glossarySchema.parse(matter(await readFile(file, "utf8")).data)
}

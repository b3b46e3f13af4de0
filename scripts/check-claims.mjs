#!/usr/bin/env node
/**
 * Searches all texts of the repository, for customers and for developers, for forbidden
 * claims. Prints each with its place, the reason, and what to write instead. Exit code 1
 * when there is a hard claim, or an allowance that allows nothing.
 *
 *   node scripts/check-claims.mjs            the whole repository
 *   node scripts/check-claims.mjs <path>…    these files and folders
 */
import { existsSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

import { CLAIM_PATTERNS } from "./claims-patterns.mjs"
import { findClaims } from "./find-claims.mjs"
import { listTextFiles, TEXT_ROOTS } from "./lib/text-files.mjs"

const repository = resolve(fileURLToPath(import.meta.url), "../..")

const asked = process.argv.slice(2).map((path) => resolve(path))
const roots = asked.length ? asked : TEXT_ROOTS.map((path) => join(repository, path))
const missing = roots.filter((path) => !existsSync(path))
if (missing.length) {
  console.error(`check-claims: not found: ${missing.join(", ")}`)
  process.exit(2)
}

const counts = { hard: 0, soft: 0, allowed: 0, unused: 0 }
const files = roots.flatMap(listTextFiles)
for (const file of files) {
  const shown = relative(process.cwd(), file)
  const { findings, unused } = findClaims(
    file,
    readFileSync(file, "utf8"),
    CLAIM_PATTERNS,
  )
  for (const { line, words, pattern, allowed } of findings) {
    counts[allowed ? "allowed" : pattern.level] += 1
    if (allowed) continue
    console.log(`${shown}:${line}  ${pattern.level}  “${words}”  (${pattern.id})`)
    console.log(`    ${pattern.why} Write instead: ${pattern.instead}`)
  }
  for (const { line, reason } of unused) {
    counts.unused += 1
    const what = reason ? "allows nothing; remove it" : "needs a reason"
    console.log(`${shown}:${line}  hard  claims-allow ${what}`)
  }
}

console.log(
  `claims: ${files.length} files, ${counts.hard + counts.unused} to mend, ` +
    `${counts.soft} to look at, ${counts.allowed} allowed`,
)
process.exitCode = counts.hard + counts.unused ? 1 : 0

#!/usr/bin/env node
/**
 * Reads every text a customer can see and prints what it must not say, with the place, why,
 * and what to write instead. Ends with 1 on a hard claim or an allowance that allows nothing.
 *
 *   node scripts/check-claims.mjs            the whole repository
 *   node scripts/check-claims.mjs <path>…    these files and folders
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

import { CLAIM_PATTERNS } from "./claims-patterns.mjs"
import { findClaims } from "./find-claims.mjs"

const repository = resolve(fileURLToPath(import.meta.url), "../..")

/** Where customers' texts live: content, storefront, and the backend's mails and refusals. */
const ROOTS = ["backend/content", "backend/src", "storefront/src"]

/** @param {string} name */
const isRead = (name) =>
  /\.(md|tsx?|svg)$/.test(name) &&
  !/\.(test|spec|d)\.tsx?$/.test(name) &&
  name !== "README.md"

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return []
    const inside = join(path, entry.name)
    if (entry.isDirectory()) return listFiles(inside)
    return isRead(entry.name) ? [inside] : []
  })
}

const asked = process.argv.slice(2).map((path) => resolve(path))
const roots = asked.length ? asked : ROOTS.map((path) => join(repository, path))
const missing = roots.filter((path) => !existsSync(path))
if (missing.length) {
  console.error(`check-claims: not found: ${missing.join(", ")}`)
  process.exit(2)
}

const counts = { hard: 0, soft: 0, allowed: 0, unused: 0 }
const files = roots.flatMap(listFiles)
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

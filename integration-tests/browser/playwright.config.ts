import path from "node:path"

import { defineConfig } from "@playwright/test"

/** Every page of the shop is judged: nobody may take one away meanwhile. */
const PAGES = "every-page.spec.ts"

/**
 * Each of these needs a shop in which nothing else happens: it looks at the whole database, or
 * at pages that change when anybody orders or edits a price.
 */
const ALONE = [
  "discrepancies.spec.ts",
  "headers-and-caches.spec.ts",
  "home.spec.ts",
  "stored-pages.spec.ts",
]

/** They take longest: they start first, so that no worker waits for one at the end. */
const LONG = [
  "article-admin.spec.ts",
  "authorization.spec.ts",
  "comment.spec.ts",
  "one-order.spec.ts",
]

const root = path.resolve(__dirname, "../..")
/** Traces and pictures of the failed tests of the last run. */
const outputOf = (name: string) => path.join(root, ".cache/browser-tests", name)

/**
 * `scripts/lib/run-playwright.mjs` runs `long` and `journeys` together, then `pages`, then `alone`.
 * A test that fails once has failed: nothing is tried again.
 */
export default defineConfig({
  testDir: __dirname,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  globalSetup: path.join(__dirname, "../support/browser/unpack-browser.ts"),
  reporter: [[path.join(__dirname, "../support/browser/reporter.ts")]],
  use: {
    trace: { mode: "retain-on-failure", screenshots: false },
  },
  projects: [
    {
      name: "long",
      testMatch: LONG,
      timeout: 600_000,
      outputDir: outputOf("long"),
    },
    {
      name: "journeys",
      testIgnore: [PAGES, ...LONG, ...ALONE],
      outputDir: outputOf("journeys"),
    },
    {
      name: "pages",
      testMatch: PAGES,
      fullyParallel: true,
      timeout: 300_000,
      outputDir: outputOf("pages"),
    },
    {
      name: "alone",
      testMatch: ALONE,
      workers: 1,
      timeout: 300_000,
      outputDir: outputOf("alone"),
    },
  ],
})

/**
 * Three kinds of tests, told apart by where they stand:
 * - unit     `x.test.ts` beside the rule it proves: pure, no database, no network
 * - http     `integration-tests/http/**`: speak HTTP with a built backend on a real PostgreSQL
 * - faults   `integration-tests/faults/**`: backends and a PostgreSQL that are killed and raced
 *
 * A fourth, the browser tests, has another runner: `integration-tests/browser/playwright.config.ts`.
 * `npx jest --selectProjects unit` needs nothing running; `npm test` prepares the rest.
 */

/** Packages that ship ES modules only; Jest has to turn them into CommonJS first. */
const esmPackages = [
  "unified",
  "bail",
  "is-plain-obj",
  "trough",
  "vfile[^/]*",
  "remark[^/]*",
  "rehype[^/]*",
  "mdast[^/]*",
  "micromark[^/]*",
  "hast[^/]*",
  "hastscript",
  "unist[^/]*",
  "estree-util[^/]*",
  "ccount",
  "comma-separated-tokens",
  "space-separated-tokens",
  "property-information",
  "character-[^/]*",
  "decode-named-character-reference",
  "devlop",
  "escape-string-regexp",
  "github-slugger",
  "html-void-elements",
  "longest-streak",
  "markdown-table",
  "parse-entities",
  "is-[^/]*",
  "stringify-entities",
  "trim-lines",
  "web-namespaces",
  "zwitch",
  "@sparticuz",
  "postal-mime",
  "feed",
  "request-filtering-agent",
]

const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.(ts|tsx|mts|js|jsx|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: "automatic" },
          },
        },
        module: { type: "commonjs", ignoreDynamic: false },
      },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(${esmPackages.join("|")})/)`,
    "\\.pnp\\.[^\\/]+$",
    "/\\.medusa/",
  ],
  moduleFileExtensions: ["ts", "tsx", "mts", "js", "mjs", "cjs", "jsx", "json", "node"],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.data/", "/\\.cache/"],
  moduleNameMapper: {
    "^server-only$": "<rootDir>/scripts/jest/empty-module.cjs",
    "\\.(css|svg|png|woff2)$": "<rootDir>/scripts/jest/empty-module.cjs",
    "^@/(.*)$": "<rootDir>/storefront/src/$1",
  },
}

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/backend/**/*.test.{ts,tsx}",
        "<rootDir>/pictures/src/**/*.test.ts",
        "<rootDir>/storefront/src/**/*.test.{ts,tsx}",
        "<rootDir>/scripts/**/*.test.{ts,mjs}",
        "<rootDir>/integration-tests/support/**/*.test.ts",
        "<rootDir>/patches/*.test.ts",
        "<rootDir>/environment.test.ts",
      ],
      setupFilesAfterEnv: ["<rootDir>/scripts/jest/fail-on-console.cjs"],
    },
    {
      ...shared,
      displayName: "http",
      testMatch: ["<rootDir>/integration-tests/{http,support/http}/**/*.spec.ts"],
    },
    {
      ...shared,
      displayName: "faults",
      globalSetup: "<rootDir>/integration-tests/support/faults/global-setup.ts",
      testMatch: ["<rootDir>/integration-tests/faults/**/*.spec.ts"],
    },
  ],
}

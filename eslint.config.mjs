import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import next from "@next/eslint-plugin-next"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"

const typescript = ["**/*.ts", "**/*.tsx", "**/*.mts"]
const tests = ["**/*.test.{ts,tsx,mjs}", "integration-tests/**"]

const jestGlobals = [
  "afterAll",
  "afterEach",
  "beforeAll",
  "beforeEach",
  "describe",
  "expect",
  "it",
  "jest",
  "test",
]

/** Rules of CONTRIBUTING.md that a selector can check. */
const wording = [
  {
    selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    message: "`as unknown as` hides a wrong type: narrow it or parse it.",
  },
  {
    selector:
      ":matches(FunctionDeclaration, VariableDeclarator) > Identifier.id[name=/^(handle|process|manage)[A-Z]/]",
    message: "Say what it does: handle, process and manage are not used as names.",
  },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.raw='null']",
    message: "An error swallowed as null is a bug nobody sees: return a Result or throw.",
  },
]

/** Names that CONTRIBUTING.md ("The words we use") retired. */
const retired = [
  "^(wish|wishes|patience|withhold|loosen|untie|takeBack|wayOn|sendOn)$",
  "(Wish|Wishes|Patience|WayOn|Faulty|Untied|Loosened)(?![a-z])",
  "^(tell|withhold|loosen|untie|takeBack)[A-Z]",
  "^(PATIENCE|KEPT|MOST|HANDS|ENOUGH)(_|$)",
  "(AttemptStore|_FAULTS)$",
]
wording.push({
  selector: `Identifier[name=/${retired.join("|")}/]`,
  message: "A retired name: CONTRIBUTING.md, The words we use, has the plain one.",
})

export default defineConfig(
  globalIgnores([
    "**/node_modules/",
    "**/.medusa/",
    "**/.next/",
    "**/.data/",
    "**/coverage/",
    "**/migrations/",
    "**/next-env.d.ts",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  js.configs.recommended,
  { files: typescript, extends: [tseslint.configs.recommendedTypeChecked] },
  {
    files: typescript,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A method of an asynchronous interface may have nothing to await.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": "error",
      "no-restricted-syntax": ["error", ...wording],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: {
        AbortController: "readonly",
        AbortSignal: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        clearInterval: "readonly",
        clearTimeout: "readonly",
        console: "readonly",
        fetch: "readonly",
        process: "readonly",
        setInterval: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      globals: {
        __dirname: "readonly",
        module: "writable",
        require: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },

  {
    files: ["backend/src/**/*.{ts,tsx}"],
    // The first block of that configuration would disable linting of all tests, in every
    // workspace.
    extends: [medusa.configs.recommended.slice(1)],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `query.graph` and the hooks of core return `any`; row types are declared where
      // the data is read.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["backend/src/**/*.test.{ts,tsx}"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: ["backend/src/admin/**/*.{ts,tsx}", "storefront/src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["storefront/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.strict, next.configs["core-web-vitals"]],
    settings: { next: { rootDir: "storefront/" } },
    rules: {
      // Pages with a sensitive form are loaded as whole pages, because each has its own
      // CSP.
      "@next/next/no-html-link-for-pages": "off",
      // Keyboard users must be able to reach a table that scrolls sideways.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"], tags: [] }],
    },
  },

  {
    // No tsconfig used for a build includes these files.
    files: ["backend/**/*.test.{ts,tsx}", "patches/*.test.ts", "environment.test.ts"],
    languageOptions: {
      parserOptions: { projectService: false, project: "tsconfig.tests.json" },
    },
  },
  {
    files: [...tests, "scripts/jest/**"],
    languageOptions: {
      globals: {
        __dirname: "readonly",
        afterAll: "readonly",
        afterEach: "readonly",
        beforeAll: "readonly",
        beforeEach: "readonly",
        describe: "readonly",
        expect: "readonly",
        it: "readonly",
        jest: "readonly",
        require: "readonly",
        test: "readonly",
      },
    },
    rules: {
      // Jest's own matchers, `expect.any()` and the like, are `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    // Playwright runs them; the types of Jest's globals are there all the same.
    files: ["integration-tests/browser/**", "integration-tests/support/browser/**"],
    rules: { "no-restricted-globals": ["error", ...jestGlobals] },
  },
)

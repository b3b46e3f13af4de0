import { findUnusableText } from "../backend/src/api/hardening/find-unusable-text"
import { dropRepeatedLocale } from "../backend/src/modules/hardening/rules/drop-repeated-locale"
import { redact as backendRedact } from "../backend/src/modules/hardening/rules/redact"
import { listInvalidFields } from "../backend/src/api/translate-error"
import { PRIVATE_PATTERNS, SQL_VALUES } from "../backend/src/contracts/private-text"
import { findDeadLinks } from "../backend/src/modules/article-pairing/rules/find-dead-links"
import { listProductHandles } from "../backend/src/modules/article/rules/list-product-handles"
import { judgePassword } from "../backend/src/modules/account/rules/judge-password"
import { isEmail } from "../backend/src/modules/account/rules/normalise-email"
import { countLinks } from "../backend/src/modules/comment/rules/judge-comment"
import { foldText, tidyLine } from "../backend/src/modules/comment/rules/tidy-text"
import { checkBody } from "../backend/src/queries/article/rules/check-body"
import { listClaims } from "../backend/src/queries/article/rules/list-claims"
import { markTerms } from "../storefront/src/features/article/rules/glossary-terms"
import { numberSourceMarks } from "../storefront/src/features/article/rules/source-marks"
import { parseContact } from "../storefront/src/features/checkout/rules/parse-contact"
import { packDraft } from "../storefront/src/features/comment/pack-draft"
import { parseSearchQuery } from "../storefront/src/features/search/rules/search-address"
import { resolveOwnPath } from "../storefront/src/lib/own-path"
import { buildPagePattern } from "../storefront/src/lib/personal-pages"
import { redact as storefrontRedact } from "../storefront/src/lib/redact"
import { config as proxy } from "../storefront/src/proxy"
import { CLAIM_PATTERNS, PRODUCT_PATTERNS } from "./claims-patterns.mjs"
import { ATTACK_TEXTS, buildAttacks } from "./lib/attack-texts.mjs"
import { listPatterns } from "./lib/list-patterns.mjs"

/**
 * CPU time limit: for 100 KB, linear patterns take some milliseconds, quadratic ones take
 * seconds.
 */
const MAX_MS = 500

const { written, building } = listPatterns()

/**
 * Patterns that are built at run time. A test below checks that no file with such a
 * pattern is missing.
 */
const built = [
  ...PRIVATE_PATTERNS.map(({ finds }) => finds),
  SQL_VALUES.finds,
  SQL_VALUES.within,
  ...[...CLAIM_PATTERNS, ...PRODUCT_PATTERNS].flatMap(({ match }) =>
    match.map(({ source }) => new RegExp(source, "giu")),
  ),
  buildPagePattern(proxy.matcher),
]

/** Measures CPU time in ms, so that other work on this machine does not count. */
function measure(run) {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1_000
}

function findSlow(pattern) {
  for (const text of [...ATTACK_TEXTS, ...buildAttacks(pattern)]) {
    const taken = measure(() =>
      pattern.global ? text.replace(pattern, "") : pattern.exec(text),
    )
    if (taken > MAX_MS) {
      return `${String(pattern).slice(0, 120)} takes ${Math.round(taken)} ms for ${JSON.stringify(text.slice(0, 60))}…`
    }
  }
  return null
}

const byFile = new Map(
  written.map(({ file }) => [file, written.filter((one) => one.file === file)]),
)

describe("regular expressions take time proportional to the text", () => {
  it.each([...byFile])("S2: %s", (_file, patterns) => {
    expect(patterns.flatMap(({ pattern }) => findSlow(pattern) ?? [])).toEqual([])
  })

  it("S2: patterns that are built at run time", () => {
    expect(built.flatMap((pattern) => findSlow(pattern) ?? [])).toEqual([])
  })

  it("S2: every file that builds a pattern is in this list: add its patterns or functions above", () => {
    expect(building).toEqual([
      "backend/src/contracts/private-text.ts",
      "backend/src/modules/comment/rules/judge-comment.ts",
      "backend/src/queries/article/rules/check-body.ts",
      "backend/src/queries/article/rules/list-claims.ts",
      "storefront/src/features/article/rules/glossary-terms.ts",
      "storefront/src/features/article/rules/source-marks.ts",
      "storefront/src/features/comment/pack-draft.ts",
      "storefront/src/lib/personal-pages.ts",
    ])
  })
})

describe("functions take time proportional to the text", () => {
  const article = (body) => ({ title: "", summary: "", body, see_a_doctor: "", faq: [] })
  const facts = (value) => ({
    ...{ html: [{ line: 1, value }], links: [{ line: 1, url: value, words: value }] },
    ...{ pictures: [], footnotes: [], texts: [{ line: 1, value }] },
  })
  const known = { products: new Set(), illustrations: new Set(), marks: new Set() }
  const none = {
    ...{ articles: new Map(), products: new Map(), categories: new Map() },
    oldSlugs: new Map(),
  }
  const person = (text) => {
    const form = new globalThis.FormData()
    for (const name of ["email", "shipping_phone", "shipping_postal_code"]) {
      form.set(name, text)
    }
    return form
  }
  const glossary = [{ slug: "dot", words: ["dot", "dots"] }]
  const tree = (value) => ({
    type: "root",
    children: [{ type: "text", value, children: [] }],
  })

  it.each([
    ["backend's redact", backendRedact],
    ["storefront's redact", storefrontRedact],
    ["isEmail", isEmail],
    ["keepOneLocale", (text) => dropRepeatedLocale(`/store?${text}&locale=a`)],
    ["findUnusableText", (text) => findUnusableText({ a: text, [text]: 1 })],
    ["listFaultyFields", listInvalidFields],
    ["tidyLine", tidyLine],
    ["foldText", foldText],
    ["countLinks", countLinks],
    ["judgeBody", (text) => checkBody(facts(text), known)],
    ["listClaims", (text) => listClaims(article(text))],
    ["findDeadLinks", (text) => findDeadLinks({ body: text, related: [] }, none)],
    ["listProductHandles", listProductHandles],
    ["judgePassword", (text) => judgePassword(text, { common: new Set() })],
    ["parseContact", (text) => parseContact("us", person(text))],
    ["parseSearchAsk", (text) => parseSearchQuery({ q: text, page: text })],
    ["resolveOwnPath", (text) => resolveOwnPath(text, "/")],
    ["packDraft", (text) => packDraft({ values: { name: text, email: text, text } })],
    ["markTerms", (text) => markTerms(glossary, "/g", [])(tree(text))],
    ["numberSourceMarks", (text) => numberSourceMarks(["M1"])(tree(text))],
  ])("S2: %s", (_name, run) => {
    const slow = ATTACK_TEXTS.flatMap((text) => {
      const taken = measure(() => run(text))
      return taken > MAX_MS ? [`${Math.round(taken)} ms for ${text.slice(0, 40)}…`] : []
    })
    expect(slow).toEqual([])
  })
})

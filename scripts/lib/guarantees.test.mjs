import {
  demanded,
  listGuaranteeErrors,
  namesTest,
  readGuarantees,
  readOpenPromises,
  resolveTests,
} from "./guarantees.mjs"

const page = (...rows) =>
  [
    "# Guarantees",
    "",
    "| number | promise | test | command |",
    "| ------ | ------- | ---- | ------- |",
    ...rows,
    "",
    "| step | what |",
    "| ---- | ---- |",
    "| one | not a guarantee |",
  ].join("\n")
const faults = (rows, tests, needed = []) =>
  listGuaranteeErrors(readGuarantees(page(...rows)), (file) => tests[file] ?? null, {
    needed,
  })

describe("the page of guarantees", () => {
  it("is parsed by its columns, and other tables are ignored", () => {
    const rows = readGuarantees(
      page("| B7 | a \\| b | `http/a.spec.ts`, `http/b.spec.ts` | `npm test` |"),
    )
    expect(rows).toEqual([{ number: "B7", files: ["http/a.spec.ts", "http/b.spec.ts"] }])
  })

  it("has no fault when every row's test exists with its number", () => {
    const tests = { "a.spec.ts": 'it(\n  "B7: a price that rose"' }
    expect(faults(["| B7 | p | `a.spec.ts` | c |"], tests)).toEqual([])
  })

  it.each([
    ["| B7 | p | | c |", "B7 names no test file."],
    ["| later | p | `a.spec.ts` | c |", '"later" is no number of a test, such as B7.'],
  ])("reports what is wrong with %s", (row, fault) => {
    expect(faults([row], {})).toEqual([fault])
  })

  it("reports a file that does not exist, also beside one that does", () => {
    const tests = { "a.spec.ts": 'it("B7: a price"' }
    expect(faults(["| B7 | p | `a.spec.ts` `b.spec.ts` | c |"], tests)).toEqual([
      "B7 names b.spec.ts, which is not there.",
    ])
  })

  it("accepts a number in one of several files", () => {
    const tests = { "a.spec.ts": 'it("B7: a price"', "rule.test.ts": 'it("is a rule"' }
    expect(faults(["| B7 | p | `rule.test.ts`, `a.spec.ts` | c |"], tests)).toEqual([])
  })

  it("reports a number without a test of that name", () => {
    const tests = { "a.spec.ts": '// B7: said in passing\nit("B70: another")' }
    expect(faults(["| B7 | p | `a.spec.ts` | c |"], tests)).toEqual([
      'B7: no test in a.spec.ts has a name that begins with "B7: ".',
    ])
  })

  it("reports a required number that has neither test nor reason", () => {
    expect(faults([], {}, ["A1"])).toEqual([
      "A1 has neither a test nor a reason why not.",
    ])
  })

  it("reads the reasons of promises not made yet from their own table", () => {
    const text = [
      "| number | why not |",
      "| ------ | ------- |",
      "| F1 | There is no card payment yet. |",
      "| F2 | |",
      "",
      "| number | promise | test |",
      "| ------ | ------- | ---- |",
      "| F3 | p | `a.spec.ts` |",
    ].join("\n")
    const open = readOpenPromises(text)
    expect(open.map(({ number }) => number)).toEqual(["F1", "F2"])
    expect(
      listGuaranteeErrors([], () => null, { needed: ["F1", "F2", "F3"], open }),
    ).toEqual([
      "F3 has neither a test nor a reason why not.",
      "F2 says no reason why not.",
    ])
  })

  it("reports an outdated reason", () => {
    const rows = [{ number: "F1", files: ["a.spec.ts"] }]
    const open = [{ number: "F1", reason: "There is no card payment yet." }]
    expect(
      listGuaranteeErrors(rows, () => 'it("F1: x"', { needed: ["F1"], open }),
    ).toEqual(["F1 has a test; its reason why not is out of date."])
  })

  it("requires each number once", () => {
    expect(new Set(demanded).size).toBe(demanded.length)
    expect(demanded).toHaveLength(83)
    expect(demanded).toEqual(expect.arrayContaining(["L13", "F22", "B16", "A32"]))
  })
})

test.each([
  ["integration-tests/http/a/one.spec.ts", ["integration-tests/http/a/one.spec.ts"]],
  ["a/one", ["integration-tests/http/a/one.spec.ts"]],
  ["redact.test.ts", ["backend/src/redact.test.ts", "storefront/src/redact.test.ts"]],
  ["ne", []],
])("%s means %j", (name, expected) => {
  const files = [
    "integration-tests/http/a/one.spec.ts",
    "integration-tests/http/b/one.spec.ts",
    "backend/src/redact.test.ts",
    "storefront/src/redact.test.ts",
  ]
  expect(resolveTests(name, files)).toEqual(expected)
})

test.each([
  ['it("A1: x")', true],
  ["it.each(rows)(\n  `A1: %s`", true],
  ['it("A10: x")', false],
  ['expect("xA1: ")', false],
])("%s names A1: %s", (source, expected) => {
  expect(namesTest(source, "A1")).toBe(expected)
})

import { listTableErrors, readFeatureTable, rooms } from "./feature-table.mjs"

const columns = rooms.map(({ column }) => column)

/** Writes a table from { word: { column: "`a` `b`" } }. */
const write = (rows) =>
  [
    "# Features",
    "",
    `| feature | ${columns.join(" | ")} |`,
    `| --- | ${columns.map(() => "---").join(" | ")} |`,
    ...Object.entries(rows).map(
      ([word, cells]) =>
        `| ${word} | ${columns.map((column) => cells[column] ?? "").join(" | ")} |`,
    ),
  ].join("\n")

const faults = (rows, standing) =>
  listTableErrors(readFeatureTable(write(rows)), standing)

describe("the feature table", () => {
  it("is parsed by row and column", () => {
    const { rows } = readFeatureTable(
      write({ article: { modules: "`article`", links: "`a` `b`" } }),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].word).toBe("article")
    expect(rows[0].cells).toMatchObject({ modules: ["article"], links: ["a", "b"] })
  })

  it("has no fault when every name exists and every entry is named", () => {
    expect(
      faults({ article: { modules: "`article`" } }, { modules: ["article"] }),
    ).toEqual([])
  })

  it("reports a name that does not exist", () => {
    expect(faults({ article: { modules: "`article`" } }, {})).toEqual([
      "Row article, column modules: nothing stands at backend/src/modules/article.",
    ])
  })

  it("reports a folder that is in no row", () => {
    expect(faults({}, { storefront: ["cart"] })).toEqual([
      "storefront/src/features/cart stands in no row (column storefront).",
    ])
  })

  it("reports a folder in two rows, but allows it for a browser journey", () => {
    const rows = {
      cart: { storefront: "`bag`", "browser tests": "`buys`" },
      order: { storefront: "`bag`", "browser tests": "`buys`" },
    }
    expect(faults(rows, { storefront: ["bag"], "browser tests": ["buys"] })).toEqual([
      "storefront/src/features/bag stands in two rows: cart and order.",
    ])
  })

  it("accepts a star for many files of one feature", () => {
    const rows = {
      "order-mail": { "subscribers, jobs, search": "`subscribers/order-mail-*`" },
    }
    const standing = {
      "subscribers, jobs, search": [
        "subscribers/order-mail-placed",
        "subscribers/order-mail-sent",
      ],
    }
    expect(faults(rows, standing)).toEqual([])
  })

  it("needs no row for what joins features", () => {
    expect(faults({}, { workflows: ["core-hooks"], contracts: ["index"] })).toEqual([])
  })

  it("reports a word with two rows and a wrong column", () => {
    const text = write({ cart: {} })
    const last = text.split("\n").at(-1)
    expect(listTableErrors(readFeatureTable(`${text}\n${last}`), {})).toEqual([
      "The word cart has two rows.",
    ])
    const renamed = text.replace("contracts", "contract")
    expect(listTableErrors(readFeatureTable(renamed), {})[0]).toMatch(
      /^The columns must be/,
    )
  })
})

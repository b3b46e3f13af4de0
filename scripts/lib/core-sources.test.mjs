import {
  compareSources,
  formatDifference,
  hashText,
  listUnlistedHooks,
  listUnlistedRoutes,
} from "./core-sources.mjs"

const source = (/** @type {string} */ file, text = "text") => ({
  file,
  hash: hashText(text),
  why: "It is replaced.",
  usedIn: "backend/src/api/route.ts",
})

describe("files of installed packages that we depend on", () => {
  it.each([
    ["the same text", "text", []],
    ["another text", "other", ["changed"]],
    ["no file", undefined, ["gone"]],
  ])("%s", (_name, text, states) => {
    const installed = new Map([["a.js", text === undefined ? undefined : hashText(text)]])
    const found = compareSources([source("a.js")], installed)
    expect(found.map(({ state }) => state)).toEqual(states)
  })

  it("a difference names the file, the reason why we depend on it, and our file", () => {
    const [difference] = compareSources([source("a.js")], new Map())
    if (!difference) throw new Error("There is a difference")
    expect(formatDifference(difference)).toBe(
      "- a.js is gone\n  It is replaced.\n  Look at: backend/src/api/route.ts",
    )
  })

  it("a replaced route of core must be in the list", () => {
    const core = ["store/carts/route", "store/orders/route"]
    const ours = ["store/carts/route", "store/articles/route"]
    const file = "@medusajs/medusa/dist/api/store/carts/route.js"
    expect(listUnlistedRoutes([], ours, core)).toEqual([file])
    expect(listUnlistedRoutes([source(file)], ours, core)).toEqual([])
  })

  it("a file with a hook must be in the list", () => {
    expect(
      listUnlistedHooks([source("a.js")], ["backend/src/api/route.ts", "b.ts"]),
    ).toEqual(["b.ts"])
  })
})

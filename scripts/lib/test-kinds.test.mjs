import { root } from "./root.mjs"
import { everyDay, listKindsWithFiles } from "./test-kinds.mjs"

test.each([
  [[], ["unit", "http", "browser"]],
  [["http/cart-guard"], ["http"]],
  [["test-kinds"], ["unit"]],
  [
    ["browser/search", "http/search"],
    ["http", "browser"],
  ],
  [["no such file"], []],
])("%j needs %j", (words, kinds) => {
  expect(listKindsWithFiles(root, everyDay, words)).toEqual(kinds)
})

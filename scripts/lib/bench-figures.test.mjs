import { formatTable, listOverBudget, median, percentile } from "./bench-figures.mjs"

test.each([
  [[3, 1, 2], 2],
  [[5], 5],
  [[4, 1], 1],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle)
})

test("95 of 100 values lie at or below the 95th percentile", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(values, 0.95)).toBe(95)
  expect(percentile([7], 0.95)).toBe(7)
})

test("a page may load exactly 25 kB more than a bare page", () => {
  const pages = [
    { path: "/us", js: 125_000 },
    { path: "/us/cart", js: 125_001 },
  ]
  const over = listOverBudget(pages, 100_000)
  expect(over).toHaveLength(1)
  expect(over[0]).toContain("/us/cart loads 125001 bytes")
})

test("an article may load 12 kB more than a bare page; the list of articles has the budget of other pages", () => {
  const pages = [
    { path: "/us/learn", js: 125_000 },
    { path: "/de/learn/does-smp-fade", js: 112_000 },
    { path: "/us/learn/does-smp-fade", js: 112_001 },
  ]
  const over = listOverBudget(pages, 100_000)
  expect(over).toHaveLength(1)
  expect(over[0]).toContain("/us/learn/does-smp-fade loads 112001 bytes")
})

test("numbers are aligned right, names left", () => {
  expect(
    formatTable([
      ["page", "kB"],
      ["/us", "7"],
    ]),
  ).toBe("page  kB\n/us    7")
})

import { findBackLink } from "./back-link"

it.each([
  ["https://shop.example/us/learn/for/clients/page-2", "/us/learn/for/clients/page-2"],
  ["https://shop.example/us/learn", "/us/learn"],
  ["https://shop.example/us/learn/another-article", null],
  ["https://shop.example/de/learn/for/clients", null],
  ["https://elsewhere.example/us/learn/for/clients", null],
  ["", null],
])("for a reader from %s it is %s", (referrer, expected) => {
  expect(findBackLink(referrer, "https://shop.example", "/us/learn")).toBe(expected)
})

import { findShadeToken } from "./shade"

it.each([
  ["Base 3", "--base-3"],
  ["Base 7", null],
  ["Ivory", "--ivory"],
  ["Shade 8, 15 ml", "--creme-8"],
  ["Warm orange (against blue)", "--neutraliser-orange"],
  ["Olive (against red/salmon)", "--neutraliser-olive"],
  ["Olive", "--olive"],
  ["Fixing powder, 20 g", null],
  ["15 ml bottle", null],
  ["Light range", null],
])("finds the colour of %s", (name, token) => {
  expect(findShadeToken(name)).toBe(token)
})

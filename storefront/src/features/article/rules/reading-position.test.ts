import { findCurrentHeading } from "./reading-position"

it.each([
  ["above the first heading", [400, 900], false, 0],
  ["on the first", [160, 900], false, 0],
  ["below the second", [-800, 20, 700], false, 1],
  ["far below the last", [-900, -300], false, 1],
  ["at the end of the page, with the last still low", [-900, -40, 500], true, 2],
  ["without any heading", [], false, 0],
])("finds the heading %s", (_words, tops, isAtEnd, expected) => {
  expect(findCurrentHeading(tops, 160, isAtEnd)).toBe(expected)
})

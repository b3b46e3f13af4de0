import { isTimeZone } from "./is-time-zone"

it.each([
  ["Europe/Berlin", true],
  ["UTC", true],
  ["Mars/Olympus", false],
  ["", false],
])("%p is a time zone: %p", (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})

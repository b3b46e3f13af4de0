import { isProfessional } from "./is-professional"

test.each([
  ["T0", false],
  [null, false],
  [undefined, false],
  ["T1", true],
  ["T2", true],
  ["T3", true],
])("a product of level %s is professional: %s", (level, answer) => {
  expect(isProfessional(level)).toBe(answer)
})

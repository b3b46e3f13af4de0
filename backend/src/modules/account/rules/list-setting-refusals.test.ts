import { listSettingRefusals } from "./list-setting-refusals"

test("S1: a shop whose operator's data is filled in may start", () => {
  expect(listSettingRefusals([])).toEqual([])
})

test("S1: missing and invented data stop the start, with their names and the remedy", () => {
  const [sentence, ...more] = listSettingRefusals([
    { field: "legal_name", reason: "demo" },
    { field: "phone", reason: "missing" },
    { field: "email", reason: "demo" },
  ])
  expect(more).toEqual([])
  expect(sentence).toContain(
    "phone not filled in; legal_name, email still as in the demo shop.",
  )
  expect(sentence).toContain("Settings, Shop details")
})

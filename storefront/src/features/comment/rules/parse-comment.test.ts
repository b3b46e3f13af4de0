import { EMPTY_COMMENT, parseComment } from "./parse-comment"

test("an empty form is an empty comment", () => {
  expect(parseComment(new FormData())).toEqual({ values: EMPTY_COMMENT, trap: "" })
})

test("fields are read as they were typed, files are ignored", () => {
  const form = new FormData()
  form.set("name", " Ana ")
  form.set("text", new Blob(["x"]))
  form.set("consent", "on")
  form.set("website", "x")
  expect(parseComment(form)).toEqual({
    values: { ...EMPTY_COMMENT, name: " Ana ", consent: true },
    trap: "x",
  })
})

import { countReadingMinutes } from "./count-reading-minutes"

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ")

describe("minutes to read", () => {
  it.each([
    ["nothing", "", 1],
    ["one word", "word", 1],
    ["exactly one minute", words(220), 1],
    ["a word more", words(221), 2],
    ["marks of Markdown", `## ${words(219)}\n\n---\n\n| **word** |`, 1],
    ["a product in the text", `${words(220)}\n\n::product{handle="spot-remover"}`, 1],
    ["the address of a link", `${words(219)} [word](https://example.org/a-b-c)`, 1],
  ])("%s", (_name, body, minutes) => {
    expect(countReadingMinutes(body)).toBe(minutes)
  })
})

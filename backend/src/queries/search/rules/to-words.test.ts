import { toWords } from "./to-words"

describe("text as words", () => {
  it.each([
    ["nothing", "", ""],
    ["lower case, one space", "  Blue   Dots ", "blue dots"],
    ["accents", "Gelée, crème, Größe, naïve", "gelee creme grosse naive"],
    ["a code", "REM-SPOT-15", "rem spot 15"],
    ["a measure", "0.20 mm, SPF 50+", "0 20 mm spf 50"],
    ["an apostrophe", "client’s don't", "clients dont"],
    ["what a query language reads", "a & b | !c <-> (d):* 'e' \\ % _ \0 ;", "a b c d e"],
    ["pictures only", "😀%%%", ""],
    ["full width letters", "ＳＭＰ", "smp"],
    ["another alphabet", "Татуаж волос", "татуаж волос"],
  ])("%s", (_name, text, words) => {
    expect(toWords(text)).toBe(words)
  })
})

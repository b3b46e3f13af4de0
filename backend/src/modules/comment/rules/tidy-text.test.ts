import { countCodePoints, foldText, tidyLine, tidyText } from "./tidy-text"

test.each([
  ["spaces around and between", "  a \u00a0\t b  ", "a b"],
  ["every kind of line end", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["many empty lines", "a\n \n\n\n b", "a\n\nb"],
  ["composed letters", "Zoe\u0308", "Zo\u00eb"],
  ["control characters", "a\u0007\u001b[31mb", "a[31mb"],
  ["what is not seen", "a\u200bb\u2060c\ufeffd\u00ade", "abcde"],
  ["turned direction", "\u202egnp.exe\u2066\u200f", "gnp.exe"],
  ["fillers", "\u3164\u115f", ""],
  ["tags", "a\u{e0041}\u{e007f}", "a"],
  ["joiners that join nothing", "\u200da \u200c b\u200d", "a b"],
  ["a joiner a script needs", "می\u200cخواهم", "می\u200cخواهم"],
  ["an emoji made of several", "👩🏽‍⚕️", "👩🏽‍⚕️"],
  ["piled marks", `a${"\u0316".repeat(20)}`, `a${"\u0316".repeat(4)}`],
  ["markup is text", "<b>*a*</b>", "<b>*a*</b>"],
])("%s", (_what, text, tidied) => {
  expect(tidyText(text)).toBe(tidied)
  expect(tidyText(tidied)).toBe(tidied)
})

test("a single-line text has no line breaks", () => {
  expect(tidyLine(" Ana\n\nNúñez ")).toBe("Ana Núñez")
})

test.each([
  ["case and spaces", "Does it  HURT?", "does it\n hurt?", true],
  ["width", "ｈｕｒｔ", "hurt", true],
  ["what is not seen", "hu\u200drt\u200b", "hurt", true],
  ["other words", "it hurts", "it hurt", false],
])("%s, when two texts are compared", (_what, one, other, same) => {
  expect(foldText(one) === foldText(other)).toBe(same)
})

test("an emoji of two UTF-16 units counts once", () => {
  expect(countCodePoints("a😀")).toBe(2)
})

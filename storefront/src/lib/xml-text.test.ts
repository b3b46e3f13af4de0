import { stripForXml } from "./xml-text"

test.each([
  ["a\u0007b", "ab"],
  ["\u0000\u0001\u0008\u000b\u000c\u000e\u001f", ""],
  ["a\ufffeb\uffffc", "abc"],
  ["half \ud83d", "half "],
  ["tab\t, line\n, Ünïcode 👩🏽‍⚕️", "tab\t, line\n, Ünïcode 👩🏽‍⚕️"],
])("R13: %j becomes %j", (text, written) => {
  expect(stripForXml(text)).toBe(written)
})

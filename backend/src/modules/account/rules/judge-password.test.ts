import { dictionary } from "@zxcvbn-ts/language-common"

import { judgePassword } from "./judge-password"

const common = new Set(dictionary["passwords-common"])
const judge = (password: string) =>
  judgePassword(password, { common, email: "ada.lovelace@example.com" })

test.each([
  ["", /at least 12/],
  ["a", /at least 12/],
  ["elevenchars", /at least 12/],
  ["🦉🦉🦉🦉🦉🦉", /at least 12/],
  ["x".repeat(129), /up to 128/],
  ["aaaaaaaaaaaaaa", /different characters/],
  ["ababababababab", /different characters/],
  ["123123123123", /different characters/],
  ["1234567890123", /too common/],
  ["password1234", /too common/],
  ["PassWord!!!!!", /too common/],
  ["2024iloveyou!", /too common/],
  ["passwordpassword", /too common/],
  ["qwertyuiop[]", /too common/],
  ["ada.lovelace@example.com", /e-mail address/],
  ["Ada.Lovelace@Example.com1", /e-mail address/],
])("A16: %j is refused", (password, why) => {
  expect(judge(password)).toMatch(why)
})

test.each([
  ["twelve chars"],
  ["correct horse battery staple"],
  ["clearline-demo-client"],
  ["пароль из четырёх слов"],
  ["密碼需要十二個字以上才能用"],
  ["Ñandú & öl, 5 Stück"],
  ["ab12".repeat(3) + "-é"],
  ["xk7 ".repeat(32)],
])("A16: %j is accepted", (password) => {
  expect(judge(password)).toBeNull()
})

test("A16: none of the 1,000 most common passwords is accepted, neither as it is nor made longer", () => {
  const top = dictionary["passwords-common"].slice(0, 1_000)
  const taken = top.flatMap((word) => {
    const longer = /^[a-z]+$/.test(word) ? [`${word}!2026!2026!`] : []
    return [word, `${word}${word}`, ...longer].filter((one) => !judge(one))
  })
  expect(taken).toEqual([])
})

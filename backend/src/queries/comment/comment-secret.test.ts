import { digestComment, readCommentToken, signCommentToken } from "./comment-secret"

const ID = "cmt_01HZZZZZZZZZZZZZZZZZZZZZZZ"
const token = signCommentToken("a secret", "withdraw", ID)

test.each([
  ["its own comment", "a secret", "withdraw", token, ID],
  ["nothing for another purpose", "a secret", "stop-notices", token, null],
  ["nothing in another shop", "another", "withdraw", token, null],
  ["nothing when cut", "a secret", "withdraw", token.slice(0, -1), null],
  ["nothing with more behind it", "a secret", "withdraw", `${token}x`, null],
  ["no other comment", "a secret", "withdraw", token.replace("01H", "02H"), null],
  ["nothing when it is bare", "a secret", "withdraw", ID, null],
  ["nothing when empty", "a secret", "withdraw", "", null],
] as const)("a link gives access to %s", (_what, secret, purpose, given, opened) => {
  expect(readCommentToken(secret, purpose, given)).toBe(opened)
})

test("a digest reveals nothing and differs between comments", () => {
  const digest = digestComment("a secret", ["art_1", "ana@mail.example", "hello"])
  expect(digest).toMatch(/^[\w-]{43}$/)
  expect(digest).not.toBe(digestComment("a secret", ["art_1", "ana@mail.example,hello"]))
  expect(digest).not.toBe(digestComment("b", ["art_1", "ana@mail.example", "hello"]))
})

import { isSameEmail } from "./is-same-email"

describe("one mailbox", () => {
  it.each([
    ["a@b.test", "a@b.test", true],
    ["a@b.test", " A@B.Test ", true],
    ["a@b.test", "a+1@b.test", false],
    ["a@b.test", "%", false],
    ["a@b.test", "", false],
    ["", "", false],
    [null, null, false],
    [undefined, "a@b.test", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(isSameEmail(a, b)).toBe(same)
  })
})

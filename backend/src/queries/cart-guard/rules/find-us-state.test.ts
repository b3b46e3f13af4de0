import { US_STATES } from "../../../contracts"
import { findUsState } from "./find-us-state"

describe("the state of a US address", () => {
  it.each([
    ["us-tx", "us-tx"],
    ["US-TX", "us-tx"],
    ["TX", "us-tx"],
    [" tx ", "us-tx"],
    ["Texas", "us-tx"],
    ["new york", "us-ny"],
    ["DC", "us-dc"],
    ["Texaz", null],
    ["us-", null],
    ["Bayern", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%j → %s", (text, code) => {
    expect(findUsState(text)).toBe(code)
  })

  it("lists fifty states and the District of Columbia, each once", () => {
    expect(new Set(US_STATES.map(({ code }) => code)).size).toBe(51)
  })
})

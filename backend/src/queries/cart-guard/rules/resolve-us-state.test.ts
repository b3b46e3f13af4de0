import { resolveUsState } from "./resolve-us-state"

const ours = new Set(["us-tx", "us-ny"])
const short = new Set(["tx", "ny"])

describe("the state that a US address is stored with", () => {
  it.each([
    ["TX", ours, "us-tx"],
    ["Texas", ours, "us-tx"],
    ["US-TX", ours, "us-tx"],
    ["us-tx", ours, "us-tx"],
    ["us-ca", ours, "us-ca"],
    ["Narnia", ours, "Narnia"],
    ["TX", short, "TX"],
    [" ny ", short, " ny "],
    ["ny", new Set([...ours, ...short]), "ny"],
    ["us-ny", new Set([...ours, ...short]), "us-ny"],
    ["Texas", short, "us-tx"],
    ["CA", short, "us-ca"],
    ["", ours, ""],
  ])("%j in a shop with the tax codes %o is stored as %j", (text, taxCodes, kept) => {
    expect(resolveUsState(text, taxCodes)).toBe(kept)
  })
})

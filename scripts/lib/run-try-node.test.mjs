import { readNodeVersions } from "./run-try-node.mjs"

describe("versions of Node to try", () => {
  it.each([[["24"]], [["22", "24.21.0"]], [["20.19"]]])("%j", (words) => {
    expect(readNodeVersions(words)).toEqual(words)
  })

  it.each([[[]], [["lts"]], [["24", "v22"]], [["24; ls"]]])("refuses %j", (words) => {
    expect(() => readNodeVersions(words)).toThrow("try-node")
  })
})

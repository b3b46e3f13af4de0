import { readFileSync } from "node:fs"
import path from "node:path"
import { describeNodeTooOld } from "./node-version.cjs"

test.each([
  ["v12.22.1", false],
  ["v18.20.0", false],
  ["v20.18.3", false],
  ["v20.19.0", true],
  ["v20.20.2", true],
  ["v22.1.0", true],
  ["v24.0.0", true],
])("Node %s is new enough: %s", (version, enough) => {
  expect(describeNodeTooOld(version) === undefined).toBe(enough)
})

test("the sentence names both versions, and package.json agrees", () => {
  const manifest = readFileSync(path.join(process.cwd(), "package.json"), "utf8")
  const needed = JSON.parse(manifest).engines.node.replace(">=", "")
  expect(describeNodeTooOld("v18.1.0")).toContain("Node 18.1.0")
  expect(describeNodeTooOld("v18.1.0")).toContain(`Node ${needed}`)
})

import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { countResults, formatFailures, parseReport } from "../lib/test-report.mjs"

const root = path.resolve(import.meta.dirname, "../..")

const specs = {
  "circular.spec.js": `
    test("holds a request that holds itself", () => {
      const error = new Error("read ECONNRESET")
      error.request = { error, size: 1n }
      throw error
    })
    test("is fine", () => undefined)`,
  "dies.spec.js": `test("ends its process", () => process.kill(process.pid, "SIGKILL"))`,
  "fine.spec.js": `
    test("is fine", () => undefined)
    test.skip("is left out", () => undefined)`,
}

test("counts are correct when an error cannot be converted to JSON and when a worker dies", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "clearline-report-"))
  try {
    for (const [name, text] of Object.entries(specs)) {
      writeFileSync(path.join(folder, name), text)
    }
    const report = path.join(folder, "report.jsonl")
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, "node_modules/jest/bin/jest.js"),
        `--rootDir=${folder}`,
        `--config={"transform":{},"testMatch":["**/*.spec.js"]}`,
        "--maxWorkers=2",
        `--reporters=${path.join(root, "scripts/jest/report.cjs")}`,
      ],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, TEST_REPORT_FILE: report },
      },
    )
    const run = parseReport("unit", readFileSync(report, "utf8"), status === 0)
    expect(status).toBe(1)
    expect(countResults([run])).toEqual({ passed: 2, failed: 2, skipped: 1 })
    expect(formatFailures([run])).toContain("read ECONNRESET")
    expect(formatFailures([run])).toMatch(/dies\.spec\.js[^]*worker process/)
    expect(stdout.match(/^[✓✗] /gm)).toHaveLength(3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

import { appendFileSync } from "node:fs"
import path from "node:path"

import type {
  FullConfig,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from "@playwright/test/reporter"

const root = path.resolve(__dirname, "../../..")
const nameOf = (file: string) => path.relative(root, file).replaceAll("\\", "/")
// eslint-disable-next-line no-control-regex
const plain = (text: string) => text.replaceAll(/\x1b\[[0-9;]*m/g, "")
const describe = ({ stack, message, value, snippet }: TestError) =>
  plain([stack ?? message ?? value ?? "", snippet].filter(Boolean).join("\n"))

type State = "passed" | "failed" | "skipped"
type Ended = { name: string; seconds: number; state: State; messages: string[] }
type OpenFile = { waiting: Set<string>; tests: Ended[] }

/**
 * Prints one line for each test file and appends its result to `TEST_REPORT_FILE`, one JSON
 * object per line (see `scripts/lib/test-report.mjs`), as the reporter of the other kinds does.
 */
export default class PlainReporter implements Reporter {
  private readonly files = new Map<string, OpenFile>()

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests()) {
      const file = this.files.get(test.location.file) ?? { waiting: new Set(), tests: [] }
      file.waiting.add(test.id)
      this.files.set(test.location.file, file)
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const file = this.files.get(test.location.file)
    if (!file) return
    file.waiting.delete(test.id)
    file.tests.push({
      name: test.titlePath().slice(3).join(" › "),
      seconds: result.duration / 1000,
      state: readState(result),
      messages: [...result.errors.map(describe), ...listTraces(result)],
    })
    if (file.waiting.size === 0) this.close(test.location.file)
  }

  /** Errors outside of a test: a file that cannot be loaded, a worker that died. */
  onError(error: TestError): void {
    const file = nameOf(error.location?.file ?? __filename)
    const failedToRun = describe(error)
    write({ file, seconds: 0, tests: [], failedToRun })
    console.log(`✗ ${file}  could not run`)
  }

  onEnd(): void {
    for (const file of this.files.keys()) this.close(file)
    write({ ended: true })
  }

  printsToStdio(): boolean {
    return true
  }

  /** Reports a file; what of it did not run counts as skipped. */
  private close(name: string): void {
    const file = this.files.get(name)
    if (!file) return
    this.files.delete(name)
    const skipped = [...file.waiting].map((id): Ended => ({
      name: id,
      seconds: 0,
      state: "skipped",
      messages: [],
    }))
    const tests = [...file.tests, ...skipped]
    const seconds = tests.reduce((sum, test) => sum + test.seconds, 0)
    write({ file: nameOf(name), seconds, tests })
    const counts = (["passed", "failed", "skipped"] as const)
      .map((state) => ({
        state,
        count: tests.filter((one) => one.state === state).length,
      }))
      .filter(({ state, count }) => state === "passed" || count > 0)
    const isBad = counts.some(({ state }) => state === "failed")
    const words = counts.map(({ state, count }) => `${count} ${state}`).join(", ")
    console.log(`${isBad ? "✗" : "✓"} ${nameOf(name)}  ${seconds.toFixed(1)} s  ${words}`)
  }
}

function readState({ status }: TestResult): State {
  return status === "passed" || status === "skipped" ? status : "failed"
}

function listTraces({ attachments }: TestResult): string[] {
  return attachments
    .filter(({ name }) => name === "trace" || name === "screenshot")
    .map(({ name, path: file = "" }) =>
      name === "trace"
        ? `npx playwright show-trace --port 9323 ${nameOf(file)}`
        : `${name}: ${nameOf(file)}`,
    )
}

function write(entry: object): void {
  const file = process.env["TEST_REPORT_FILE"]
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`)
}

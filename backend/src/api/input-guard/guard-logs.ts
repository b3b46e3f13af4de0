import { redact } from "./redact"

type Write = typeof process.stdout.write

const GUARDED = Symbol.for("clearline.logs-guarded")

/**
 * Takes private text out of everything this process writes, whoever writes it: Medusa's logger,
 * its request log, a library, an uncaught fault. Under a test runner, whose output
 * this would be too, nothing is taken out. See docs/adr/0023-no-private-data-in-logs.md.
 */
export function guardLogs(): void {
  if (process.env.NODE_ENV === "test") return
  for (const stream of [process.stdout, process.stderr]) {
    if (Reflect.has(stream, GUARDED)) continue
    const write: Write = stream.write.bind(stream)
    const redacted = (chunk: unknown, ...others: unknown[]): boolean => {
      const text =
        chunk instanceof Uint8Array ? Buffer.from(chunk).toString("utf8") : String(chunk)
      return Reflect.apply(write, stream, [redact(text), ...others]) === true
    }
    Object.assign(stream, { write: redacted, [GUARDED]: true })
  }
}

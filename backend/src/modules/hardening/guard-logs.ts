import { redact } from "./rules/redact"

type Write = typeof process.stdout.write

const GUARDED = Symbol.for("clearline.logs-guarded")

/**
 * Removes private text from everything that this process writes: by Medusa's logger, its
 * request log, a library or an uncaught error. A second call changes nothing. See
 * docs/adr/0023-no-private-data-in-logs.md.
 */
export function guardLogs(): void {
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

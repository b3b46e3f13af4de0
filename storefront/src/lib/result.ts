/** The result of an operation that may fail in an expected way; a bug throws instead. */
export type Result<Value, Problem> =
  { ok: true; value: Value } | { ok: false; problem: Problem }

/** A success. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** An expected failure. */
export function fail<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem }
}

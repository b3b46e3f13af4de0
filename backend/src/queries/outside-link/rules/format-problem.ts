import type { LinkProblem } from "../../../contracts"

const PROBLEMS: readonly [RegExp, LinkProblem][] = [
  [/^ENOTFOUND$/, "no_host"],
  [/^(ABORT_ERR|ETIMEDOUT|ESOCKETTIMEDOUT)$/, "timeout"],
  [/CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_|SELF_SIGNED/, "certificate"],
  [/^(HPE_|ERR_HTTP|ERR_INVALID)/, "bad_answer"],
]
/**
 * The message of `request-filtering-agent` for an address that it refuses; the error has
 * no code.
 */
const FILTERED = /is not allowed\. Because/

/** Finds why a request failed, from the error of Node or of the address filter. */
export function formatProblem(error: unknown): LinkProblem {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  if (FILTERED.test(String(message))) return "private_address"
  const found = PROBLEMS.find(([pattern]) => pattern.test(String(code)))
  return found?.[1] ?? "no_connection"
}

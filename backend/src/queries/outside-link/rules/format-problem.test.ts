import { formatProblem } from "./format-problem"

it.each([
  ["ENOTFOUND", "no_host"],
  ["EAI_AGAIN", "no_connection"],
  ["ECONNREFUSED", "no_connection"],
  ["ECONNRESET", "no_connection"],
  ["ENETUNREACH", "no_connection"],
  ["ETIMEDOUT", "timeout"],
  ["ABORT_ERR", "timeout"],
  ["CERT_HAS_EXPIRED", "certificate"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "certificate"],
  ["HPE_INVALID_CONSTANT", "bad_answer"],
  ["HPE_HEADER_OVERFLOW", "bad_answer"],
  ["EPROTO", "no_connection"],
  [undefined, "no_connection"],
])("%s is reported as %s", (code, problem) => {
  expect(formatProblem(Object.assign(new Error("x"), { code }))).toBe(problem)
})

it.each([null, undefined, "text"])("a thrown %s is reported too", (thrown) => {
  expect(formatProblem(thrown)).toBe("no_connection")
})

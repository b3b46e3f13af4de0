import diagnostics from "node:diagnostics_channel"
import { IncomingMessage, ServerResponse } from "node:http"
import { Socket } from "node:net"
import { hardenResponses } from "./guard-output"

function open(): ServerResponse {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  diagnostics.channel("http.server.request.start").publish({ request, response })
  return response
}

function answer(status: number, policy?: string): string | undefined {
  const response = open()
  if (policy) response.setHeader("content-security-policy", policy)
  response.statusCode = status
  response.flushHeaders()
  return response.getHeader("content-security-policy")?.toString()
}

beforeAll(hardenResponses)

describe("the policy of a page that reports a server error", () => {
  it.each([
    [500, undefined, "script-src 'none'"],
    [503, "frame-ancestors 'none'", "frame-ancestors 'none'; script-src 'none'"],
    [500, "script-src 'self' 'nonce-x'", "script-src 'self' 'nonce-x'"],
    [200, "frame-ancestors 'none'", "frame-ancestors 'none'"],
    [404, undefined, undefined],
  ])("A25: %i with %s", (status, given, policy) => {
    expect(answer(status, given)).toBe(policy)
  })
})

it("sends the redirect target once, however often it was set", () => {
  const response = open()
  response.statusCode = 308
  response.setHeader("location", "/us/learn/new")
  response.appendHeader("location", "/us/learn/new")
  response.flushHeaders()
  expect(response.getHeader("location")).toBe("/us/learn/new")
})

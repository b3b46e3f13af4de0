import { describeReturn, describeReturnError } from "./describe-return"

const line = (quantity: number, received: number) => ({
  ...{ line_id: "l1", title: "Balm", variant_title: null, quantity, received },
})
const requested_at = "2026-11-21T09:00:00Z"

describe("a return in words", () => {
  it.each([
    ["requested", [line(2, 0)], "Announced on November 21, 2026"],
    ["partially_received", [line(2, 1), line(1, 0)], "1 of 3 items have arrived."],
    ["received", [line(2, 2)], "It has arrived."],
  ] as const)("%s", (status, lines, words) => {
    const text = describeReturn({ status, requested_at, lines: [...lines] }, "us")
    expect(text).toContain(words)
  })

  it.each([
    ["not_returnable", "more than can be sent back"],
    ["return_window_over", "last day"],
    ["seal_broken", "hygiene"],
    ["nothing_chosen", "Choose how many"],
    ["order_busy", "try again"],
    ["invalid_request", "Check what you entered"],
    ["unavailable", "couldn’t reach"],
  ])("%s", (code, words) => {
    expect(describeReturnError(code)).toContain(words)
  })
})

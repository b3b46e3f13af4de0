import { describeCancelError } from "./describe-cancel-error"

describe("why an order is not cancelled", () => {
  it.each([
    [400, "order_packed", "begun to pack"],
    [400, "order_canceled", "cancelled already"],
    [409, "order_busy", "try again"],
    [404, "not_found", "Only the person"],
    [0, "unavailable", "couldn’t reach"],
  ])("%s %s", (status, code, words) => {
    expect(describeCancelError({ status, code })).toContain(words)
  })
})

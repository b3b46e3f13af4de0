import { describeStage, resolveStage } from "./resolve-stage"

describe("where an order stands", () => {
  it.each([
    ["pending", "not_fulfilled", "received", /^Thank you/],
    ["pending", "partially_fulfilled", "packed", /^Thank you/],
    ["pending", "fulfilled", "packed", /^Thank you/],
    ["pending", "partially_shipped", "shipped", /on its way/],
    ["pending", "shipped", "shipped", /on its way/],
    ["pending", "partially_delivered", "shipped", /on its way/],
    ["completed", "delivered", "delivered", /was delivered/],
    ["canceled", "not_fulfilled", "canceled", /was cancelled/],
    ["canceled", "canceled", "canceled", /was cancelled/],
  ])("%s and %s: %s", (status, fulfillment, stage, heading) => {
    expect(resolveStage(status, fulfillment)).toBe(stage)
    expect(describeStage(resolveStage(status, fulfillment))).toMatch(heading)
  })
})

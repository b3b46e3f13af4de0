import { describeResponse } from "@/lib/testing/response-table"
import { accessResponse, customerResponse, signInResponse, tokenResponse } from "./schema"

describeResponse(
  "who is signed in",
  customerResponse,
  {
    customer: { id: "cus_1", email: "ana@example.com", addresses: [{ id: "cuaddr_1" }] },
  },
  ["customer", "customer.id", "customer.email", "customer.addresses.0.id"],
)

describeResponse("the level of an account", accessResponse, { level: "T2" }, ["level"])

describeResponse("a new token", tokenResponse, { token: "abc" }, ["token"])

describe("the response to a sign-in", () => {
  it.each([
    [{ token: "abc" }, true],
    [{ token: "abc", verification_required: true }, true],
    [{ location: "https://provider.example" }, true],
    [{ token: 1 }, false],
    [{ token: "abc", verification_required: "yes" }, false],
    [null, false],
  ])("accepts %j: %s", (response, passes) => {
    expect(signInResponse.safeParse(response).success).toBe(passes)
  })
})

import { readSignedValue, signValue } from "./signed-value"

const secret = "a secret of this test"

test("a signed text can be read back", () => {
  expect(readSignedValue(signValue("order_1,order_2", secret), secret)).toBe(
    "order_1,order_2",
  )
})

test.each([
  ["another secret", signValue("order_1", "other")],
  ["another text", signValue("order_1", secret).replace("order_1", "order_2")],
  ["no signature", "order_1"],
  ["an empty signature", "order_1."],
  ["nothing", ""],
  ["only a signature", ".abc"],
])("%s is refused", (_, signed) => {
  expect(readSignedValue(signed, secret)).toBeNull()
})

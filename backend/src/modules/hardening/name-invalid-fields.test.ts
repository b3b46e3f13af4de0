import { z } from "@medusajs/framework/zod"
import { listInvalidFields } from "../../api/translate-error"
import { nameInvalidFields } from "./name-invalid-fields"

function listMessages(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ message }) => message)
}

describe("a validator's message", () => {
  const before = z.config().customError
  beforeAll(nameInvalidFields)
  afterAll(() => void z.config({ customError: before }))

  const address = z.object({ address: z.object({ email: z.string().email() }) })
  const even = z.object({ amount: z.number().refine((value) => value % 2 === 0) })

  it("names the field of a wrong format and of a custom rule", () => {
    const [format = ""] = listMessages(address, { address: { email: "x" } })
    expect(listInvalidFields(format)).toEqual(["address.email"])
    const [rule = ""] = listMessages(even, { amount: 3 })
    expect(listInvalidFields(rule)).toEqual(["amount"])
  })

  it("keeps a message that was written for one field", () => {
    const told = z.object({ email: z.string().email("Not an address.") })
    expect(listMessages(told, { email: "x" })).toEqual(["Not an address."])
  })
})

import { z } from "@medusajs/framework/zod"
import { listFaultyFields } from "../translate-error"
import { nameFaultyFields } from "./name-faulty-fields"

function listMessages(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ message }) => message)
}

describe("a validator's sentence", () => {
  const before = z.config().customError
  beforeAll(nameFaultyFields)
  afterAll(() => void z.config({ customError: before }))

  const address = z.object({ address: z.object({ email: z.string().email() }) })
  const even = z.object({ amount: z.number().refine((value) => value % 2 === 0) })

  it("names the field of a wrong format and of a rule of its own", () => {
    const [format = ""] = listMessages(address, { address: { email: "x" } })
    expect(listFaultyFields(format)).toEqual(["address.email"])
    const [rule = ""] = listMessages(even, { amount: 3 })
    expect(listFaultyFields(rule)).toEqual(["amount"])
  })

  it("leaves a sentence that somebody wrote", () => {
    const told = z.object({ email: z.string().email("Not an address.") })
    expect(listMessages(told, { email: "x" })).toEqual(["Not an address."])
  })
})

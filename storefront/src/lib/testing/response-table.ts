import type { ZodType } from "zod"

import { MalformedResponse, parseResponse } from "@/lib/parse-response"

/** A value with the wrong type for every field; it must not appear in any log. */
const WRONG = { personal: "Renée O'Connor" }

/**
 * A copy of `value`, changed by `set`, which gets the object that contains the last key
 * of `path`.
 */
function change(value: object, path: string[], set: (holder: object) => void): unknown {
  const copy: object = structuredClone(value)
  let holder = copy
  for (const key of path.slice(0, -1)) {
    const inner: unknown = Reflect.get(holder, key)
    if (typeof inner !== "object" || inner === null) throw new Error(`No ${key}`)
    holder = inner
  }
  set(holder)
  return copy
}

/**
 * Tests the schema of one response: `right` is accepted; each of `fields` (dotted paths
 * into `right`) is refused when it is missing, and when it has another type. The error
 * and the log name the field and repeat no value.
 */
export function describeResponse(
  name: string,
  schema: ZodType<unknown>,
  right: object,
  fields: readonly string[],
): void {
  const refusalOf = (response: unknown) => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined)
    let error: unknown = null
    try {
      parseResponse(schema, response, "GET /store/x")
    } catch (thrown) {
      error = thrown
    }
    return { error, logged: log.mock.calls.flat().join(" ") }
  }
  const expectRefusal = (response: unknown, field: string) => {
    const { error, logged } = refusalOf(response)
    expect(error).toBeInstanceOf(MalformedResponse)
    expect(logged).toContain(field)
    expect(`${logged}${String(error)}`).not.toContain(WRONG.personal)
  }

  describe(name, () => {
    it("passes as the backend sends it", () => {
      expect(parseResponse(schema, right, "GET /store/x")).toMatchObject(right)
    })

    it.each([[null], ["text"], [[]], [{}]])("is refused as %j", (response) => {
      expect(refusalOf(response).error).toBeInstanceOf(MalformedResponse)
    })

    it.each(fields)("is refused without %s", (field) => {
      const path = field.split(".")
      const last = path.at(-1) ?? ""
      expectRefusal(
        change(right, path, (holder) => Reflect.deleteProperty(holder, last)),
        field,
      )
    })

    it.each(fields)("is refused with another type at %s", (field) => {
      const path = field.split(".")
      const last = path.at(-1) ?? ""
      expectRefusal(
        change(right, path, (holder) => Reflect.set(holder, last, WRONG)),
        field,
      )
    })
  })
}

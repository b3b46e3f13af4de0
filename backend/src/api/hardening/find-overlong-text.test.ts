import {
  FIELD_LIMITS,
  findOverlongText,
  findApiSection,
  hasOverlongWord,
  limitOf,
  MAX_ID,
} from "./find-overlong-text"

const x = (count: number) => "x".repeat(count)

describe("texts longer than their field", () => {
  it.each(Object.entries(FIELD_LIMITS))(
    "S10: %s accepts %i characters and no more, in every API and on every level",
    (name, most) => {
      for (const room of ["store", "auth", "staff"] as const) {
        expect(findOverlongText({ [name]: x(most) }, room)).toBeNull()
        expect(findOverlongText({ a: [{ [name]: x(most + 1) }] }, room)).toEqual({
          field: `a.0.${name}`,
          most,
        })
      }
    },
  )

  it.each([
    [{ cart_id: x(129) }, "cart_id"],
    [{ id: { $in: ["ok", x(129)] } }, "id.$in.1"],
    [{ $or: [{ region_id: x(129) }] }, "$or.0.region_id"],
    [{ category_id: [x(129)] }, "category_id.0"],
    [{ variant_ids: [x(129)] }, "variant_ids.0"],
    [{ "customer.groups.id": x(129) }, "customer.groups.id"],
    [{ promo_codes: ["ok", x(129)] }, "promo_codes.1"],
    [{ note: x(2_001) }, "note"],
    [{ a: { [x(129)]: 1 } }, "a"],
    [{ metadata: { [x(129)]: 1 } }, "metadata"],
  ])("S10: the field of %# is named", (input, field) => {
    expect(findOverlongText(input, "store")?.field).toBe(field)
  })

  it.each([
    [{ cart_id: x(128), valid: x(2_000), widths: [x(300)] }, "store"],
    [{ metadata: { note: x(5_000), email: x(5_000) } }, "store"],
    [{ body: x(60_000), description: x(60_000) }, "staff"],
    [{ code: x(4_000) }, "auth"],
    [null, "store"],
  ] as const)("S10: %# is accepted", (input, room) => {
    expect(findOverlongText(input, room)).toBeNull()
  })

  it("S2: no segment of a path is longer than an id", () => {
    expect(hasOverlongWord(`/store/carts/${x(128)}/line-items`)).toBe(false)
    expect(hasOverlongWord(`/store/carts/${x(129)}`)).toBe(true)
    expect(hasOverlongWord(`/auth/customer/${x(8_000)}`)).toBe(true)
    expect(hasOverlongWord(`/store/catalog/products/${x(200)}`)).toBe(false)
  })

  it("has limits for other names, and none for routes with their own", () => {
    expect(limitOf("constructor", "store")).toBe(2_000)
    expect(limitOf("cart_id", "staff")).toBe(MAX_ID)
    expect(findApiSection("/store/articles/a/comments")).toBeNull()
    expect(findApiSection("/store/articles/a")).toBe("store")
    expect(findApiSection("/admin/orders")).toBe("staff")
    expect(findApiSection("/auth/customer/emailpass")).toBe("auth")
  })
})

import {
  BLANK_SAFETY_PROFILE,
  pickSafetyProfile,
  toPublicProfile,
} from "./safety-profile"

const stored = {
  ...BLANK_SAFETY_PROFILE,
  regulatory_note: "Ask counsel before listing.",
  warnings: ["Not near the eyes."],
  id: "safety_1",
  product_id: "prod_1",
}

describe("a safety profile in a response", () => {
  it("contains only the fields of the contract", () => {
    expect(Object.keys(pickSafetyProfile(stored)).sort()).toEqual(
      Object.keys(BLANK_SAFETY_PROFILE).sort(),
    )
  })

  it("shows the note for staff only to staff", () => {
    expect(pickSafetyProfile(stored).regulatory_note).toBe("Ask counsel before listing.")
    expect(toPublicProfile(stored).regulatory_note).toBeNull()
    expect(toPublicProfile(stored).warnings).toEqual(["Not near the eyes."])
  })

  it("makes no claims when there is no profile", () => {
    expect(toPublicProfile(null)).toEqual(BLANK_SAFETY_PROFILE)
  })
})

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

describe("a safety profile on its way out", () => {
  it("leaves the stored row's own columns behind", () => {
    expect(Object.keys(pickSafetyProfile(stored)).sort()).toEqual(
      Object.keys(BLANK_SAFETY_PROFILE).sort(),
    )
  })

  it("keeps the staff's note for the staff", () => {
    expect(pickSafetyProfile(stored).regulatory_note).toBe("Ask counsel before listing.")
    expect(toPublicProfile(stored).regulatory_note).toBeNull()
    expect(toPublicProfile(stored).warnings).toEqual(["Not near the eyes."])
  })

  it("claims nothing where there is no profile", () => {
    expect(toPublicProfile(null)).toEqual(BLANK_SAFETY_PROFILE)
  })
})

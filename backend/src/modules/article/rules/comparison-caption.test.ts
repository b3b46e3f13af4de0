import { buildComparisonCaption } from "./comparison-caption"

describe("the caption of a comparison", () => {
  it("states that a drawing is nobody's result", () => {
    expect(buildComparisonCaption("Edges.", null)).toBe(
      "Illustration, not a photograph and nobody’s result. Edges.",
    )
  })

  it.each([
    [1, "1 session"],
    [3, "3 sessions"],
  ])(
    "gives the time, %i session(s), method and consent of photographs",
    (sessions, words) => {
      const proof = {
        time_between: "Five months",
        sessions,
        method: "1064 nm laser",
        consent_id: "C-17",
      }
      expect(buildComparisonCaption("The hairline.", proof)).toBe(
        `The hairline. Five months between the photographs, ${words}, 1064 nm laser. Individual result. Consent C-17.`,
      )
    },
  )
})

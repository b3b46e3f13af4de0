import { buildIllustrations } from "./build-illustrations"

const drawing = { url: "/a.webp", alt: "A drawing", width: 1200, height: 900 }

describe("buildIllustrations", () => {
  it("makes a figure from one drawing, with the manifest's alternative text", () => {
    expect(buildIllustrations({ "figure-needle-depth": drawing })).toEqual([
      {
        name: "needle-depth",
        caption: expect.stringMatching(/^Illustration/),
        sides: [{ label: null, picture: drawing }],
      },
    ])
  })

  it("makes a comparison only when both sides exist", () => {
    const crisp = { "compare-edges--crisp": drawing }
    expect(buildIllustrations(crisp)).toEqual([])
    expect(buildIllustrations({ ...crisp, "compare-edges--blurred": drawing })).toEqual([
      {
        name: "edges",
        caption: expect.stringMatching(/^Illustration, not a photograph/),
        sides: [
          { label: "Crisp", picture: drawing },
          { label: "Blurred", picture: drawing },
        ],
      },
    ])
  })
})

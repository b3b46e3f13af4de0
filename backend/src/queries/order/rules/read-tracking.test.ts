import { readTracking } from "./read-tracking"

describe("the tracking of a parcel", () => {
  it.each([
    ["1Z999AA10123456784", "#", "UPS", /ups\.com.*1Z999AA10123456784/],
    ["1z 999 aa1 01 2345 6784", "", "UPS", /tracknum=1Z999AA10123456784$/],
    ["9400111899223197428490", null, "USPS", /usps\.com/],
    ["LX123456789US", null, "USPS", /usps\.com/],
    ["00340434161094042557", null, "DHL", /dhl\.com/],
    ["JJD0002233573349153", null, "DHL", /dhl\.com/],
  ])("%s belongs to a carrier", (number, url, carrier, link) => {
    expect(readTracking([{ number, url }])).toEqual([
      { number, carrier, url: expect.stringMatching(link) },
    ])
  })

  it.each(["123456789012", "RX123456789DE", "our own driver", "1Z999"])(
    "%s is shown without a guess",
    (number) => {
      expect(readTracking([{ number, url: "#" }])).toEqual([
        { number, carrier: null, url: null },
      ])
    },
  )

  it("a link of staff wins, and only if it leads to a web page", () => {
    const number = "1Z999AA10123456784"
    const own = "https://track.example/1"
    expect(readTracking([{ number, url: own }])[0]?.url).toBe(own)
    expect(readTracking([{ number, url: "javascript:alert(1)" }])[0]?.url).toMatch(/ups/)
  })

  it("each number once, and none for an empty label", () => {
    const labels = ["A1", " a1 ", "", null].map((number) => ({ number, url: null }))
    expect(readTracking(labels)).toHaveLength(1)
  })
})

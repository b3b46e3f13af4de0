import { type HygieneFacts, isNeverRestocked, needsSeal } from "./needs-seal"

const profile = (
  regulatory: HygieneFacts["regulatory_class_us"],
  flags: HygieneFacts["flags"] = [],
): HygieneFacts => ({
  ...{ regulatory_class_us: regulatory, regulatory_class_eu: regulatory, flags },
})

describe("what hygiene means for a return", () => {
  it.each<[string, HygieneFacts | null, boolean, boolean]>([
    ["a cap", profile("textile"), false, false],
    ["a shade card", profile("accessory"), false, false],
    ["a balm", profile("cosmetic"), true, false],
    ["a sunscreen", profile("us_otc_drug"), true, false],
    ["a pigment", profile("tattoo_mixture"), true, false],
    ["a kit", profile("bundle"), true, false],
    ["pads in a sealed pack", profile("accessory", ["sealed_for_hygiene"]), true, false],
    ["sterile pads", profile("accessory", ["sterile"]), true, true],
    ["needles", profile("device_sharps"), true, true],
    [
      "a drug in one market, a textile in the other",
      { ...profile("textile"), regulatory_class_us: "us_otc_drug" },
      true,
      false,
    ],
    ["a product without a profile", null, false, false],
  ])("%s", (_name, facts, sealed, never) => {
    expect([needsSeal(facts), isNeverRestocked(facts)]).toEqual([sealed, never])
  })
})

import type { AftercarePlan } from "../plan"

/**
 * After skin-tone correction (domain notes 2.6 D). The source says nothing about days 31
 * to 44.
 */
export const SKIN_CORRECTION_PLAN: AftercarePlan = {
  method: "skin-correction",
  title: "After skin correction",
  after: "after skin correction",
  summary:
    "Pigment was added, so the aim is to keep it. It looks wrong for weeks; the true colour shows after six.",
  article: {
    slug: "aftercare-removal-correction",
    heading: "skin-correction",
  },
  stages: [
    {
      fromDay: 0,
      title: "Keep it dry",
      expect: [{ text: "Too dark or too pink, and swollen." }],
      doThis: [{ text: "Keep it dry." }, { text: "Wear a clean cap." }],
      leaveAlone: [{ text: "Water and sweat" }, { text: "Sun" }, { text: "Make-up" }],
      guidesDiffer: [],
    },
    {
      fromDay: 4,
      title: "Rinse, then a mild wash",
      expect: [{ text: "Fine flaking." }],
      doThis: [
        { text: "Rinse with water, then use a mild cleanser." },
        { text: "A thin balm." },
      ],
      leaveAlone: [{ text: "Picking" }, { text: "A covering creme over it" }],
      guidesDiffer: [],
    },
    {
      fromDay: 11,
      title: "Patchy or pale",
      expect: [{ text: "It looks patchy or pale." }],
      doThis: [
        { text: "Moisturise." },
        { text: "Hat; sunscreen once the skin is closed." },
      ],
      leaveAlone: [{ text: "Tanning and self-tan" }],
      guidesDiffer: [],
    },
    {
      fromDay: 31,
      title: "Wait",
      expect: [
        {
          text: "The colour is still settling. We found no source for these days, so we carry on with the ones before.",
        },
      ],
      doThis: [{ text: "Moisturise, hat, sunscreen." }],
      leaveAlone: [{ text: "Tanning and self-tan" }, { text: "Judging the colour" }],
      guidesDiffer: [],
    },
    {
      fromDay: 45,
      title: "The true colour",
      expect: [{ text: "Now it shows the colour that it keeps.", marks: ["I51"] }],
      doThis: [{ text: "Review; perhaps a second pass." }],
      leaveAlone: [{ text: "Tanning, until it is reviewed" }],
      guidesDiffer: [],
    },
    {
      fromDay: 61,
      title: "Long term",
      expect: [{ text: "Slow drift over the years; look at it once a year." }],
      doThis: [
        { text: "Sunscreen." },
        { text: "Keep the pigment's brand, shade and lot for any later provider." },
        {
          text: "Tell the radiographer before an MRI scan, and do not refuse one: of 135 people with cosmetic tattoos who were scanned, two felt a tingling or a burning that passed.",
          marks: ["M21"],
        },
      ],
      leaveAlone: [
        {
          text: "Laser without telling the provider: it can turn this pigment grey or blue-black",
          marks: ["I2", "I3", "I4"],
        },
      ],
      guidesDiffer: [],
    },
  ],
}

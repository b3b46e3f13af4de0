import type { AftercarePlan } from "../plan"

/**
 * After a laser visit (domain notes 2.6 B). The first hours of the source fall on days 0
 * and 1.
 */
export const LASER_PLAN: AftercarePlan = {
  method: "laser",
  title: "After laser",
  after: "after laser",
  summary:
    "It feels like sunburn, then crusts, then it fades for weeks. Cool, balm and shade, and nothing popped or picked.",
  article: {
    slug: "aftercare-removal-correction",
    heading: "laser",
  },
  stages: [
    {
      fromDay: 0,
      title: "Cool and rest",
      expect: [
        {
          text: "White frosting, a welt and pin-point bleeding within minutes.",
          marks: ["I76", "I77"],
        },
        { text: "Then a feeling like sunburn, and swelling." },
      ],
      doThis: [
        { text: "A cool compress, and rest." },
        { text: "A thin layer of bland ointment." },
        { text: "If cloth rubs on it, a cover that does not stick." },
        { text: "Outdoors a loose hat, never so that it rubs." },
      ],
      leaveAlone: [
        { text: "Ice directly on the skin" },
        { text: "For 24 hours: exercise, hot showers, sauna, alcohol" },
      ],
      guidesDiffer: [],
    },
    {
      fromDay: 1,
      title: "Blisters and crusts",
      expect: [
        {
          text: "Blisters or crusts are common, from about eight hours after the visit to the third day.",
          marks: ["I76"],
        },
      ],
      doThis: [
        {
          text: "Leave blisters closed; lay a cover that does not stick over what cloth rubs.",
        },
        {
          text: "Bland ointment twice a day, for three to seven days. In the one published series on SMP it held 1 % dimethicone.",
          marks: ["M1"],
        },
        { text: "Wash gently, with a soft stream." },
      ],
      leaveAlone: [
        { text: "Popping, picking, shaving" },
        { text: "A strong shower jet, sweat, the pool" },
        { text: "Until 24 hours have passed: exercise, hot showers, sauna, alcohol" },
      ],
      guidesDiffer: [{ text: "One clinic allows opening blisters; we do not." }],
    },
    {
      fromDay: 4,
      title: "Crusts stay where they are",
      expect: [{ text: "Crusts. They look worse than they are." }],
      doThis: [
        { text: "Go on with the bland ointment until day 7 at most." },
        { text: "Wash gently and pat dry." },
      ],
      leaveAlone: [
        { text: "Picking, and shaving over crusts" },
        { text: "A strong shower jet, sweat, the pool" },
      ],
      guidesDiffer: [],
    },
    {
      fromDay: 8,
      title: "Crusts fall",
      expect: [{ text: "Crusts fall by themselves; the skin is pink or pale." }],
      doThis: [{ text: "Moisturise." }],
      leaveAlone: [{ text: "Scrubbing" }],
      guidesDiffer: [],
    },
    {
      fromDay: 15,
      title: "Fading goes on",
      expect: [{ text: "A dot that looks unmoved now may be paler in week six." }],
      doThis: [
        { text: "Wear a hat." },
        { text: "Then sunscreen, once the skin is closed." },
      ],
      leaveAlone: [{ text: "Sun, for at least four to six weeks" }],
      guidesDiffer: [
        { text: "Some say three months out of the sun.", marks: ["I78", "I114"] },
      ],
    },
    {
      fromDay: 42,
      title: "Review",
      expect: [{ text: "From week six to eight it can be judged, not before." }],
      doThis: [
        { text: "Show it to your provider; perhaps the next visit." },
        { text: "Take a photo in the same light as before." },
        {
          text: "If new SMP is planned, at least six weeks lie between.",
          marks: ["I39"],
        },
      ],
      leaveAlone: [{ text: "Strong sun; shade and hat stay" }],
      guidesDiffer: [],
    },
  ],
}

import type { AftercarePlan } from "../plan"

/**
 * After a Spot Remover visit (domain notes 2.6 C). Nothing may be put on a scab before it
 * has fallen off.
 */
export const SPOT_REMOVER_PLAN: AftercarePlan = {
  method: "spot-remover",
  title: "After Spot Remover",
  after: "after Spot Remover",
  summary:
    "Saline works through its scab. It must dry, stay and fall by itself; so less is more for two weeks, and eight weeks pass before the next visit.",
  article: {
    slug: "aftercare-removal-correction",
    heading: "spot-remover",
  },
  stages: [
    {
      fromDay: 0,
      title: "Dry and open to the air",
      expect: [{ text: "Weeping, redness, a tight feeling." }],
      doThis: [
        { text: "Blot clean, without rubbing." },
        { text: "Keep it dry and open to the air.", marks: ["I44", "I63"] },
        {
          text: "A clean cover on the pillow, and sleep so that nothing rubs the dots.",
        },
        { text: "Outdoors a loose cap against the sun; indoors none." },
      ],
      leaveAlone: [
        { text: "Water on it" },
        { text: "Plasters, balm, make-up" },
        { text: "A cap at night: it covers and rubs the dots", marks: ["I44"] },
      ],
      guidesDiffer: [
        {
          text: "First aid keeps a clean wound moist, under petrolatum and a dressing. That advice was not written for saline, where the scab is meant to stay; nobody has compared the two.",
          marks: ["M6"],
        },
      ],
    },
    {
      fromDay: 3,
      title: "A scab on each dot",
      expect: [{ text: "A dark scab on each treated dot." }],
      doThis: [{ text: "Wash around it and pat dry at once." }],
      leaveAlone: [
        { text: "Picking" },
        { text: "Sweating and swimming" },
        { text: "Shaving over it" },
        { text: "A cap at night, until the scab has fallen", marks: ["I44"] },
      ],
      guidesDiffer: [
        {
          text: "One guide cleanses the dots themselves, gently, twice a day with unscented soap after 48 hours, and pats them dry.",
          marks: ["I44"],
        },
        {
          text: "First aid keeps a clean wound moist; here it stays dry, so that the scab stays.",
          marks: ["M6"],
        },
      ],
    },
    {
      fromDay: 8,
      title: "The scab falls by itself",
      expect: [{ text: "Scabs fall in these days.", marks: ["I44"] }],
      doThis: [{ text: "Put nothing on a scab until it has fallen." }],
      leaveAlone: [
        { text: "Ointment while the scab is on", marks: ["I44"] },
        { text: "Picking, and shaving over it" },
      ],
      guidesDiffer: [],
    },
    {
      fromDay: 15,
      title: "Pink skin",
      expect: [{ text: "Pink skin, in some people for months.", marks: ["I80"] }],
      doThis: [
        { text: "A plain balm without fragrance, where the scab has fallen." },
        { text: "A hat." },
        { text: "Shave again when the last scab has fallen." },
        { text: "If a scab is still on, go by days 8–14." },
      ],
      leaveAlone: [
        { text: "Sun and exfoliants" },
        {
          text: "Vitamin E oil: in a controlled study of fifteen people it did nothing for scars, and about five of them developed dermatitis",
          marks: ["M17"],
        },
      ],
      guidesDiffer: [
        { text: "Many studios advise vitamin E oil.", marks: ["I19", "I44", "I63"] },
        {
          text: "A review of 2016 found six studies. In three of them scars looked better, in two of those with other treatments as well; its authors call that too little to advise it.",
          marks: ["M19"],
        },
      ],
    },
    {
      fromDay: 29,
      title: "The colour settles",
      expect: [{ text: "The colour goes on settling." }],
      doThis: [{ text: "Sunscreen every day, once the skin is closed." }],
      leaveAlone: [{ text: "New needling" }],
      guidesDiffer: [],
    },
    {
      fromDay: 56,
      title: "Review",
      expect: [{ text: "Now it can be judged." }],
      doThis: [
        { text: "Compare photos taken in the same light." },
        { text: "Decide with your practitioner: again, or enough." },
      ],
      leaveAlone: [{ text: "Going earlier than eight weeks", marks: ["I19"] }],
      guidesDiffer: [],
    },
  ],
}

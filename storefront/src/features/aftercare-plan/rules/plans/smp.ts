import type { AftercarePlan } from "../plan"

/** After SMP or a touch-up (domain notes 2.6 A). */
export const SMP_PLAN: AftercarePlan = {
  method: "smp",
  title: "After SMP or a touch-up",
  after: "after SMP",
  summary:
    "Dry first, then water, then a mild wash, then sunscreen. The first month, and what stays afterwards.",
  article: {
    slug: "aftercare-smp",
    heading: "why-guides-differ",
  },
  stages: [
    {
      fromDay: 0,
      title: "Leave it alone",
      expect: [
        {
          text: "It looks dark, dotted and red: fresh pigment, swollen skin and the marks of the needle in one.",
        },
      ],
      doThis: [
        { text: "Wear a loose, clean cap." },
        { text: "Put a clean cover on your pillow and sleep on your back." },
      ],
      leaveAlone: [
        { text: "Touching it" },
        { text: "Water, sweat and sun" },
        { text: "Every product" },
      ],
      guidesDiffer: [],
    },
    {
      fromDay: 1,
      title: "Keep it dry",
      expect: [
        {
          text: "Redness is common for one to two days and may last three.",
          marks: ["I11", "I12"],
        },
        {
          text: "After hair transplants, swelling from work at the hairline often sinks from the forehead to the eyelids between day 2 and day 6. For SMP we found no study. Swollen eyelids that hurt, itch or close: show a doctor the same day. Swollen lips or throat, or hard breathing: call the emergency number.",
          marks: ["M36", "I123"],
        },
      ],
      doThis: [
        { text: "Keep the scalp dry; shower from the neck down." },
        { text: "Dab sweat with something clean and lint-free." },
      ],
      leaveAlone: [{ text: "Washing" }, { text: "The gym" }, { text: "Creams" }],
      guidesDiffer: [
        { text: "Some allow gentle cleansing after 48 hours.", marks: ["I22"] },
        {
          text: "One gives wipes with distilled water from the first day.",
          marks: ["I71"],
        },
        { text: "Another gives wipes and a thin balm from 24 hours.", marks: ["I72"] },
        {
          text: "Sweat: light sport from day 4 in one guide, none that makes you sweat for a week in another.",
          marks: ["I74", "I22"],
        },
      ],
    },
    {
      fromDay: 4,
      title: "Water, no soap",
      expect: [
        { text: "Small crusts and flakes may form. They fall by themselves." },
        { text: "It may itch; that is part of healing.", marks: ["I113"] },
      ],
      doThis: [
        { text: "Rinse briefly with lukewarm water and pat dry." },
        {
          text: "If the skin feels tight, a thin film of moisturiser from day 4 or 5.",
          marks: ["I14", "I21"],
        },
      ],
      leaveAlone: [
        { text: "Shampoo" },
        { text: "Scrubbing, scratching and picking" },
        { text: "The razor" },
      ],
      guidesDiffer: [{ text: "Some allow a foil shaver already.", marks: ["I73"] }],
    },
    {
      fromDay: 7,
      title: "A mild cleanser",
      expect: [{ text: "Fine flakes, and dots that look softer." }],
      doThis: [
        { text: "Wash with a mild cleanser without fragrance, with your fingertips." },
        { text: "Rinse it off with lukewarm water." },
      ],
      leaveAlone: [
        { text: "Exfoliants" },
        { text: "Products with alcohol or fruit acids" },
      ],
      guidesDiffer: [{ text: "One says soap from day 10 only.", marks: ["I74"] }],
    },
    {
      fromDay: 10,
      title: "Wash as normal, gently",
      expect: [{ text: "It may look patchy where it flakes. That is not the result." }],
      doThis: [
        { text: "Wash as normal, gently." },
        { text: "A foil shaver, if no scab is left." },
        { text: "A matte moisturiser, if you like." },
        { text: "Begin with sunscreen once the skin is closed." },
      ],
      leaveAlone: [{ text: "Pool" }, { text: "Sauna" }, { text: "Sunbed" }],
      guidesDiffer: [
        {
          text: "Sauna and pool: from two weeks in some guides to thirty days in others.",
          marks: ["I22", "I75"],
        },
      ],
    },
    {
      fromDay: 14,
      title: "Normal life, with a hat",
      expect: [],
      doThis: [{ text: "Live as usual." }, { text: "Wear a hat outdoors." }],
      leaveAlone: [{ text: "Strong direct sun" }],
      guidesDiffer: [
        { text: "One keeps the scalp out of the sun for 21 days.", marks: ["I13"] },
        { text: "Another for thirty.", marks: ["I14"] },
      ],
    },
    {
      fromDay: 21,
      title: "Sunscreen every day",
      expect: [],
      doThis: [
        { text: "Sunscreen every day that you are out." },
        {
          text: "The next visit, if one is planned: often ten to thirty days after the last.",
          marks: ["I9"],
        },
      ],
      leaveAlone: [{ text: "Chlorine and self-tan, until the visits are done" }],
      guidesDiffer: [],
    },
    {
      fromDay: 31,
      title: "Long term",
      expect: [
        {
          text: "Sun fades SMP and can leave it uneven, more than anything else you do.",
          marks: ["I20", "I25"],
        },
      ],
      doThis: [
        { text: "Wash mildly, as often as you need." },
        { text: "A matte moisturiser if you like." },
        { text: "SPF 30 or more, and a hat." },
      ],
      leaveAlone: [
        { text: "Products with much alcohol", marks: ["I13"] },
        { text: "Exfoliants" },
      ],
      guidesDiffer: [],
    },
  ],
}

import { forBoth, type Route } from "./route"

const NOTHING = { client: [], practitioner: [] } as const

/**
 * Routes without treatment: help, waiting, reading, and what leaves no permanent change
 * (domain notes 6.2).
 */
export const OTHER_ROUTES = {
  R0: {
    title: "Get emergency help now",
    means: {
      words: "Trouble breathing or a swelling face can become dangerous within minutes.",
    },
    ask: [
      { words: "Say what you feel, and since when." },
      { words: "Say what was done to your scalp, when, and what was put on it." },
    ],
    avoid: [
      { words: "Do not drive yourself." },
      { words: "Do not wait for a studio or a shop to answer." },
    ],
    visits: null,
    articles: [],
    products: NOTHING,
  },
  R1: {
    title: "See a doctor or dermatologist first",
    means: {
      words: "A doctor has to look before anybody needles, lasers or covers this skin.",
    },
    ask: [
      { words: "What is it, and does it need a remedy of its own?" },
      { words: "May the area be needled or lasered at all, and from when?" },
      { words: "Does anything I have or take change that? May I have it in writing?" },
    ],
    avoid: [
      { words: "Do not stop or change a medicine because of this page." },
      {
        words:
          "No needle, laser, remover, pigment or creme there before the doctor has looked.",
      },
    ],
    visits: null,
    articles: ["choosing-an-artist-or-clinic"],
    products: NOTHING,
  },
  R2: {
    title: "Wait, then come back",
    means: { words: "Time does more now than any product or visit could." },
    ask: [
      {
        words: "Ask whoever did the work for their own aftercare sheet; it comes first.",
      },
    ],
    avoid: [
      { words: "No needle, laser or remover until the wait is over." },
      { words: "No sun on the area: a hat, and sunscreen only on closed skin." },
    ],
    visits: null,
    articles: ["aftercare-smp", "aftercare-removal-correction", "does-smp-fade"],
    products: NOTHING,
  },
  R2_COURSE: {
    title: "Your planned visit stands",
    means: {
      words:
        "You are in a course of SMP. Ask your artist what bothers you first; corrections wait until the course is over.",
    },
    ask: [
      { words: "This is what bothers me. Is it part of the plan, or should it change?" },
      { words: "When is my next visit, and why on that day?" },
      {
        words:
          "Tell your artist before the visit if you are ill, sunburned or take a new medicine.",
      },
    ],
    avoid: [
      { words: "A correction elsewhere between two visits of one course." },
      { words: "Judging the result before the last visit has healed." },
    ],
    visits: {
      words: "As many as your artist planned, often 10 to 30 days apart.",
      sources: ["I9"],
    },
    articles: ["aftercare-smp", "redness-after-smp", "match-the-fix-to-the-fault"],
    products: NOTHING,
  },
  R7: {
    title: "Leave it, restyle, let it fade",
    means: {
      words:
        "SMP grows lighter over years and a shadow may stay. A closer shave or a new style can do more, sooner.",
      sources: ["I20"],
    },
    ask: [
      { words: "Ask a barber who knows SMP which length hides it best." },
      { words: "Take a photo in the same light every few months." },
    ],
    avoid: [
      { words: "Sunbathing to hurry it: it burns the skin and shifts the colour." },
    ],
    visits: {
      words: "None. Clinics name anything from 3 to 8 years for fading.",
      sources: ["I15", "I16", "I17"],
    },
    articles: ["does-smp-fade", "scalp-shine-and-sun", "is-smp-removal-possible"],
    products: forBoth("matte-scalp-moisturiser", "matte-mineral-sunscreen"),
  },
  R8: {
    title: "Wash-off camouflage for now",
    means: {
      words:
        "A creme sits on healed skin and is washed off. It changes nothing for good.",
      sources: ["I54"],
    },
    ask: [{ words: "Match the shade in daylight, on skin without a tan." }],
    avoid: [{ words: "Open, scabbed, burned or itching skin." }],
    visits: { words: "None. It is put on and washed off each day.", sources: ["I54"] },
    articles: [
      "skin-correcting-kit-explained",
      "match-the-fix-to-the-fault",
      "does-smp-fade",
    ],
    products: forBoth("surface-camouflage-creme"),
  },
  R9: {
    title: "Call your practitioner today",
    means: {
      words:
        "Within 48 hours, before the skin closes, only the studio that did the work can decide about emergency saline.",
      sources: ["I18", "I48"],
    },
    ask: [
      { words: "What did you use, and can it still be eased out today?" },
      { words: "How do I care for it until you have seen it?" },
    ],
    avoid: [
      { words: "Doing anything to it yourself: no salt, no scrubbing, no creme." },
      { words: "Another studio working over it now." },
    ],
    visits: { words: "1, at the same studio, within the 48 hours.", sources: ["I18"] },
    articles: ["aftercare-smp", "redness-after-smp", "choosing-an-artist-or-clinic"],
    products: NOTHING,
  },
  R10: {
    title: "Not clear yet: book a consultation",
    means: {
      words:
        "Your answers point to no one route. Somebody trained has to see your scalp.",
    },
    ask: [
      { words: "What do you see, and what would you do if it were yours?" },
      { words: "What would you not do, and why?" },
      { words: "Who else should look at it?" },
    ],
    avoid: [
      { words: "Deciding, or paying for visits, at the first meeting." },
      { words: "Anybody who is sure before looking." },
    ],
    visits: null,
    articles: [
      "choosing-an-artist-or-clinic",
      "is-smp-removal-possible",
      "match-the-fix-to-the-fault",
    ],
    products: NOTHING,
  },
  R11: {
    title: "Read before you decide",
    means: {
      words:
        "Nothing has been done to your scalp yet, so you have time. See a doctor about hair loss that is new or patchy before you think of dots.",
    },
    ask: [
      { words: "Ask a doctor: why do I lose hair, and can it be treated?" },
      {
        words:
          "Ask for a look at the whole scalp, moles and rough spots too, before dots hide it.",
      },
      { words: "Ask an artist: may I see healed work, a year on, and work that failed?" },
    ],
    avoid: [
      { words: "Booking on the day of the first talk." },
      { words: "Dots over a scalp that itches, hurts, scales or loses hair in patches." },
      { words: "Stopping a medicine because of this page." },
    ],
    visits: null,
    articles: [
      "what-is-smp-and-who-is-it-for",
      "choosing-an-artist-or-clinic",
      "why-smp-goes-wrong",
    ],
    products: NOTHING,
  },
} as const satisfies Record<string, Route>

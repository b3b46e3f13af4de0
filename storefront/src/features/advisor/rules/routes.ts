import type { Route, RouteCode } from "./route"

const NOTHING = { client: [], practitioner: [] } as const

/** The same goods for both. */
const forBoth = (...handles: string[]) => ({ client: handles, practitioner: handles })

/** Where the advisor can lead (domain notes 6.2), with what is told there. */
export const ROUTES: Record<RouteCode, Route> = {
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
  R3: {
    title: "Ask a licensed laser provider",
    means: {
      words:
        "Laser has the best evidence for SMP. It is a small case series, and there is nothing comparable for the other routes. This shop does not offer it.",
      sources: ["M1"],
    },
    ask: [
      { words: "Which wavelength, and why for my skin?", sources: ["I55", "I56"] },
      { words: "Will there be a test spot, and how long do we wait after it?" },
      { words: "Who fires the laser, under which licence?" },
      {
        words: "Could hair in the area turn pale or be lost? Sources disagree.",
        sources: ["I39"],
      },
      { words: "What do all visits cost, in writing?" },
    ],
    avoid: [
      {
        words: "Laser over a mole or dark patch that no doctor has looked at.",
        sources: ["M11", "M12"],
      },
      {
        words:
          "“Tattoo removal cream”: none is approved in the US, and no evidence is known.",
        sources: ["M9"],
      },
      { words: "Tanning before or between visits." },
    ],
    visits: {
      words:
        "1 to 3 in the one published series on SMP, with four patients. Clinics speak of up to about 10 where body-tattoo ink was used. A study of 34 people kept 8 weeks between visits.",
      sources: ["M1", "I42", "M14"],
    },
    articles: [
      "laser-smp-removal",
      "aftercare-removal-correction",
      "smp-and-removal-pain",
    ],
    products: forBoth(
      "removal-aftercare-kit",
      "upf50-healing-cap",
      "matte-mineral-sunscreen",
    ),
  },
  R4: {
    title: "A practitioner with Spot Remover",
    means: {
      words:
        "Trained hands lighten single dots with saline. Practitioners call it lightening because some pigment may stay.",
      sources: ["I18", "I1"],
    },
    ask: [
      { words: "Is it saline, and no acid?" },
      { words: "Will you treat one to three dots first and look again after 8 weeks?" },
      { words: "Which training and insurance cover this?" },
    ],
    avoid: [
      {
        words: "Acid removers: a regulator warned of scars, and cases are published.",
        sources: ["M2", "M3"],
      },
      { words: "Doing it at home. It is a needle procedure." },
      { words: "Picking the scab, or creaming it before it falls.", sources: ["I44"] },
    ],
    visits: {
      words: "2 to 6, often 3 to 5, with at least 8 weeks between visits to one spot.",
      sources: ["I18", "I44", "I45", "I19"],
    },
    articles: [
      "spot-remover-explained",
      "aftercare-removal-correction",
      "match-the-fix-to-the-fault",
    ],
    products: {
      client: ["removal-aftercare-kit", "blot-protect-pads"],
      practitioner: ["spot-remover"],
    },
  },
  R5: {
    title: "A trained camouflage practitioner with the Skin Correcting Kit",
    means: {
      words:
        "Skin-tone pigment covers a flat pale scar or a few dots. Covering is not removing, and it needs its own training.",
      sources: ["I5", "I64"],
    },
    ask: [
      { words: "May I see healed work on skin like mine?" },
      { words: "When is the patch test, and when do we look at it?" },
      { words: "Which pigment, shade and batch? A later laser provider has to know." },
    ],
    avoid: [
      {
        words: "Needles over moles, age spots, dark patches or raised scars.",
        sources: ["I5"],
      },
      {
        words: "Laser over it later without telling: it can darken this pigment.",
        sources: ["I2", "I3", "I4"],
      },
      { words: "Covering a whole band of the forehead, or tanned skin." },
    ],
    visits: {
      words: "2 to 5. Judge the colour after 45 to 60 days, not earlier.",
      sources: ["I50", "I51"],
    },
    articles: [
      "skin-correcting-kit-explained",
      "match-the-fix-to-the-fault",
      "aftercare-removal-correction",
    ],
    products: {
      client: ["surface-camouflage-creme", "upf50-healing-cap"],
      practitioner: [
        "complete-skin-correcting-kit",
        "shade-match-cards",
        "patch-test-pack",
      ],
    },
  },
  R6: {
    title: "A touch-up or blending by a skilled artist",
    means: {
      words: "Fine, scattered dots soften an edge or fill a gap; nothing is taken away.",
      sources: ["I37"],
    },
    ask: [
      { words: "May I see healed corrections, a year on?" },
      { words: "Will you scatter fine dots, and add no density?" },
      { words: "What happens if I do not like it?" },
    ],
    avoid: [
      { words: "Darker or bigger dots over the old ones." },
      { words: "A plan made before anybody has seen your scalp." },
    ],
    visits: {
      words: "1 to 2, weeks apart. More pigment now is more to take out later.",
      sources: ["I37", "I52"],
    },
    articles: [
      "match-the-fix-to-the-fault",
      "choosing-an-artist-or-clinic",
      "aftercare-smp",
    ],
    products: forBoth("smp-aftercare-kit"),
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
}

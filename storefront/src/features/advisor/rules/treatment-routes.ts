import { forBoth, type Route } from "./route"

/**
 * Routes that change pigment or skin, each with the questions to ask there (domain notes
 * 6.2).
 */
export const TREATMENT_ROUTES = {
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
        words:
          "Tell them every medicine and herb that you take: some make skin react to light.",
        sources: ["I104", "I105"],
      },
      {
        words:
          "How are my eyes covered? They are shielded for the whole visit, above all for work near the brow.",
        sources: ["M35"],
      },
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
      {
        words:
          "Refusing an MRI scan later because of the pigment. Tell the radiographer that you have it: of 135 people who were scanned, two felt a tingling or a burning that passed.",
        sources: ["M21"],
      },
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
} as const satisfies Record<string, Route>

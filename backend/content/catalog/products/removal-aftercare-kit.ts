import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { INDICATIVE_FORMULA, SEE_A_DOCTOR, STORE_COOL, SURFACE_STOPS } from "../texts"
import { AFTER_REMOVAL } from "../timelines"
import type { CatalogEntry } from "../types"

export const REMOVAL_AFTERCARE_KIT: CatalogEntry = {
  handle: "removal-aftercare-kit",
  title: "Removal Aftercare Kit",
  subtitle: "What you need at home after laser or a Spot Remover visit.",
  description: [
    "Gentle Foam Cleanser 50 ml, Recovery Balm 15 g, thirty Blot and Protect Pads, and a printed timeline. The card says which of them to use when, because the order differs.",
    "After laser, the balm may go on from the first day. After Spot Remover, blot and keep dry, and leave the balm closed until every scab has fallen by itself.",
    "The kit keeps skin clean and comfortable. It does not change the result of the visit, and your practitioner's instructions come first.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["clean", "soothe"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: ["One size"] }],
  variants: [
    {
      sku: "KIT-AFTR",
      title: "One size",
      options: { Size: "One size" },
      stock_unit: "kit",
      list_price: { usd: 28, eur: 29.5 },
      trade: buildTieredTrade({ usd: 17, eur: 15.5 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 235,
      length_mm: 170,
      width_mm: 130,
      height_mm: 60,
    },
  ],
  safety: {
    regulatory_class_us: "bundle",
    regulatory_class_eu: "bundle",
    regulatory_note:
      "Bundle of cosmetics and an accessory; each part keeps its own class.",
    expectation: "A clean, quiet first fortnight. Fading goes on for weeks after it.",
    can: [
      "cover the first two weeks after laser or Spot Remover",
      "tell you day by day what to put on and what to leave",
      "be bought for less than its parts",
    ],
    cannot: [
      "change how much pigment goes",
      "replace your practitioner's instructions",
      "help with an infection or a burn. See a doctor",
    ],
    who_may_use: "Anyone after laser or a Spot Remover visit.",
    warnings: [
      "After Spot Remover: no balm and no plaster on a scab. Wait until it has fallen.",
      "Leave blisters closed. Do not pick crusts.",
      SEE_A_DOCTOR,
    ],
    contraindications: [
      ...SURFACE_STOPS,
      "Known sensitivity to dressings or non-stick film.",
    ],
    ingredients: `See each product. ${INDICATIVE_FORMULA}`,
    left_out: ["fragrance"],
    flags: ["fragrance_free", "sealed_for_hygiene"],
    shelf_life_months: 30,
    after_opening: "Use foam and balm within 12 months of opening. Pads are single use.",
    storage: STORE_COOL,
    hazmat: null,
    papers: ["Printed timeline in the box"],
    questions: [
      {
        question: "A blister has come up. Do I open it?",
        answer:
          "No. Blisters are common after laser. Leave them closed, lay a pad over what rubs, and call your provider if you are unsure.",
      },
      {
        question: "A scab fell early. What now?",
        answer:
          "Leave the place alone and keep it clean. If it gets red, hot or weeps, see a doctor.",
      },
      {
        question: "When can I train, swim and shave?",
        answer:
          "Not while crusts or scabs are there. Shave around them, and ask your practitioner before pool or gym.",
      },
      {
        question: "Where is the sunscreen?",
        answer:
          "Left out on purpose: it may not go on open skin. Wear a hat, and add sunscreen once the skin is closed: from about day 15 after laser, from day 29 after Spot Remover.",
      },
    ],
    after_the_visit: AFTER_REMOVAL,
    use_from: [
      {
        method: "laser",
        from_day: 0,
        note: "balm and pads first; the cleanser from day 1",
        sources: ["M1", "I76"],
      },
      {
        method: "spot-remover",
        from_day: 0,
        note: "pads first; the cleanser around the dots from day 3; the balm from day 15",
        sources: ["I44", "I63"],
      },
    ],
  },
  goes_with: ["upf50-healing-cap", "matte-mineral-sunscreen"],
  read_first: [ARTICLE.correctionAftercare, ARTICLE.removalPossible],
  aftercare: [],
  aftercare_note: "This product is aftercare; its article is listed under “read first”.",
}

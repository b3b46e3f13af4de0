import { ARTICLE } from "../articles"
import { buildTieredTrade } from "../builders"
import { SEE_A_DOCTOR, STORE_DRY } from "../texts"
import { AFTER_SPOT_REMOVER } from "../timelines"
import type { CatalogEntry } from "../types"

export const BLOT_PROTECT_PADS: CatalogEntry = {
  handle: "blot-protect-pads",
  title: "Blot and Protect Pads",
  subtitle: "Blots weeping skin clean in the first two days, without fluff or sticking.",
  description: [
    "Lint-free, non-stick pads, each used once. Press, lift, throw away. Do not rub.",
    "After Spot Remover the dots may weep for a day or two: blot them and leave them open to the air. After laser a pad can lie between a crust and a collar that rubs.",
    "A pad keeps the place clean and dry. It is not a dressing for a wound, and it does not stay on a Spot Remover dot.",
  ].join("\n\n"),
  categories: ["aftercare"],
  access_level: "T0",
  audience: "both",
  purposes: ["clean", "soothe"],
  max_per_order: null,
  professional: false,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Pack", values: ["30 pads"] }],
  variants: [
    {
      sku: "AFT-PADS-30",
      title: "30 pads",
      options: { Pack: "30 pads" },
      stock_unit: "pack",
      list_price: { usd: 9, eur: 9.5 },
      trade: buildTieredTrade({ usd: 5.5, eur: 5 }, 6, 12),
      markets: ["us", "eu"],
      allow_backorder: true,
      weight_g: 70,
      length_mm: 120,
      width_mm: 90,
      height_mm: 50,
    },
  ],
  safety: {
    regulatory_class_us: "accessory",
    regulatory_class_eu: "accessory",
    regulatory_note: "Device rules vary: a wound claim would make it a medical device.",
    expectation: "Clean, dry dots in the first days. Scabs still take one to two weeks.",
    can: [
      "take up fluid without leaving lint",
      "lie under a collar or cap edge after laser",
      "lift off without pulling a scab",
    ],
    cannot: [
      "stay on a Spot Remover dot as a plaster",
      "make a scab fall sooner",
      "be used twice",
    ],
    who_may_use: "Anyone.",
    warnings: ["Single use. Wash your hands first. Blot, do not rub.", SEE_A_DOCTOR],
    contraindications: ["Known sensitivity to dressings or non-stick film."],
    ingredients: null,
    left_out: [],
    flags: ["sealed_for_hygiene"],
    shelf_life_months: 60,
    after_opening: "Single use; close the pack after taking a pad.",
    storage: STORE_DRY,
    hazmat: null,
    papers: [],
    questions: [
      {
        question: "How often do I blot?",
        answer:
          "When it weeps, in the first two days. If the dots are dry, leave them alone.",
      },
      {
        question: "Should I cover the dots at night?",
        answer:
          "After Spot Remover, no: open to the air, on a clean pillowcase. After laser, a loose pad helps where something rubs.",
      },
      {
        question: "Why not use a paper tissue?",
        answer: "Tissue leaves fibres and sticks to what weeps.",
      },
    ],
    after_the_visit: AFTER_SPOT_REMOVER,
    use_from: [
      {
        method: "laser",
        from_day: 0,
        note: "as a cover where something rubs",
        sources: ["I76"],
      },
      {
        method: "spot-remover",
        from_day: 0,
        note: "to blot; not as a dressing",
        sources: ["I44", "I63"],
      },
    ],
  },
  goes_with: ["recovery-balm", "gentle-foam-cleanser", "removal-aftercare-kit"],
  read_first: [ARTICLE.correctionAftercare],
  aftercare: [],
  aftercare_note: "This product is aftercare; its article is listed under “read first”.",
}

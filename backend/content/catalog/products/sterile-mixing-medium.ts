import { ARTICLE } from "../articles"
import { buildFlatTrade } from "../builders"
import {
  INDICATIVE_FORMULA,
  LOT_PAPERS,
  NEEDLING_STOPS,
  PROFESSIONAL_ITEM,
  STERILE_UNTIL_OPENED,
  STORE_COOL,
} from "../texts"
import type { CatalogEntry } from "../types"

export const STERILE_MIXING_MEDIUM: CatalogEntry = {
  handle: "sterile-mixing-medium",
  title: "Sterile Mixing Medium",
  subtitle: "Thins pigment to the strength you need, without tap water.",
  description: [
    "A clear medium for mixing and thinning bases, tints and SMP pigment in the cup; sterile until you open it. Use it instead of tap or bottled water: water that is not sterile is a known source of infection in tattooing.",
    "It carries no colour and changes none. Thinned pigment looks lighter, so test a mix before you rely on it.",
    "A preservative keeps germs down once the bottle is open. Pour, never dip, keep the tip clean, and discard what is left one month after opening.",
  ].join("\n\n"),
  categories: ["supplies"],
  access_level: "T1",
  audience: "practitioner",
  purposes: ["prepare"],
  max_per_order: null,
  professional: true,
  hs_code: null,
  origin_country: null,
  options: [{ title: "Size", values: ["15 ml"] }],
  variants: [
    {
      sku: "SUP-MEDM-15",
      title: "15 ml",
      options: { Size: "15 ml" },
      stock_unit: "bottle",
      list_price: { usd: 18, eur: 17 },
      trade: buildFlatTrade({ usd: 14, eur: 13 }),
      markets: ["us", "eu"],
      allow_backorder: false,
      weight_g: 42,
      length_mm: 30,
      width_mm: 30,
      height_mm: 90,
    },
  ],
  safety: {
    regulatory_class_us: "cosmetic",
    regulatory_class_eu: "tattoo_mixture",
    regulatory_note:
      "Part of the mixture that is needled in: US as the pigments (no small-firm exemption), EU held to entry 75.",
    expectation: "A thinner, even mix in the cup. It does not correct a colour.",
    can: [
      "thin pigment in the cup",
      "mix base and tint evenly",
      "take the place of water in your set-up",
    ],
    cannot: [
      "lighten pigment that is already in the skin",
      "rescue pigment that is out of date",
      "be shared between clients from one cup",
    ],
    who_may_use: "Verified practitioners at level T1.",
    warnings: [PROFESSIONAL_ITEM],
    contraindications: NEEDLING_STOPS,
    ingredients: `Water, glycerin, a preservative that the EU limits allow; sterile until opened. ${INDICATIVE_FORMULA}`,
    left_out: ["alcohol"],
    flags: ["professional_only", "age_18", "sterile", "sealed_for_hygiene"],
    shelf_life_months: 24,
    after_opening: "1 month after opening, poured and never dipped.",
    storage: STORE_COOL,
    hazmat: null,
    papers: LOT_PAPERS,
    questions: [
      {
        question: "Can I thin SMP pigment with it?",
        answer:
          "Yes, if the pigment's maker allows thinning; their instructions come first. We do not sell SMP pigment ourselves.",
      },
      {
        question: "Why not distilled water?",
        answer:
          "Distilled is not the same as sterile. Infections after tattooing have been linked to ink or water that was not sterile (a case of Mycobacterium mageritense: Case Reports in Dermatology, 2021).",
      },
      {
        question: "Is it the same as in the kit?",
        answer:
          "Yes. Each Complete Skin Correcting Kit contains one 15 ml bottle from the same shelf.",
      },
      {
        question: "Why does it keep for one month, and pigment for twelve?",
        answer:
          "Both contain a preservative. The medium is mostly water and is opened for every mix, so we take the shorter time. If the label of your lot says less, the label counts.",
      },
      STERILE_UNTIL_OPENED,
    ],
    after_the_visit: [],
    use_from: [],
  },
  goes_with: ["shade-match-cards", "patch-test-pack"],
  read_first: [ARTICLE.skinKit],
  aftercare: [],
  aftercare_note:
    "None applies: the medium is never used alone. The aftercare is that of the pigment it thins.",
}

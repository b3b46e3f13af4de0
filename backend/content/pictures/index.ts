/**
 * The manifest of the shop's pictures: which file shows what, in words for people who
 * do not see it, and which product, variant or kit part it belongs to. The files are
 * drawn by `draw/index.ts`; a test beside it keeps files and manifest equal.
 */
import { ARTICLE_ALTS } from "./articles"
import { ILLUSTRATION_ALTS } from "./illustrations"
import { BASES, CREMES, KIT_RANGES, NEUTRALISERS, pickShades, TINTS } from "./shades"

export { ARTICLE_PICTURES } from "./articles"
export { ILLUSTRATIONS } from "./illustrations"

const GLOVE_SIZES = ["S", "M", "L", "XL"]

/** One picture: the file beside this module and what is seen in it. */
export type PictureEntry = { file: string; alt: string }

const names = (list: readonly { name: string }[]): string =>
  list.map((shade) => shade.name).join(", ")

const single: Record<string, string> = {
  "spot-remover": "Spot Remover: its box and three single-use vials of 1 ml",
  "spot-remover--open":
    "Spot Remover: one opened vial, large, with its cap laid beside it, for one client and one visit",
  "spot-remover--v10": "Spot Remover: a tray of ten 1 ml single-use vials before its box",
  "spot-remover--v30":
    "Spot Remover: three trays of ten 1 ml single-use vials before their box",
  "complete-skin-correcting-kit":
    "Complete Skin Correcting Kit, full spectrum, lying open: six bases from very fair to very deep, eight tints from ivory to espresso, mixing medium, needle cartridges, cups, patch test, shade cards and guide",
  "complete-skin-correcting-kit--closed":
    "Complete Skin Correcting Kit, closed: a wide card case with a row of fading dots and, on its sleeve, the six bases and eight tints",
  "skin-base":
    "Skin Base: six 10 ml bottles in a row, from Base 1, very fair, to Base 6, very deep, before a card with a stroke of each",
  "skin-tint":
    "Skin Tint: eight 10 ml bottles on a two-step stand, from ivory to espresso",
  "colour-shift-neutraliser":
    "Colour-Shift Neutraliser: three 10 ml bottles, warm orange, soft red and olive, each before a card with the shift it works against",
  "sterile-mixing-medium":
    "Sterile Mixing Medium: a clear 15 ml bottle with a nozzle beside its box and a mixing cup",
  "correction-cartridges":
    "Correction needle cartridges: a box of twenty and three sterile cartridges",
  "correction-cartridges--1rl020":
    "Needle cartridges 1RL 0.20 mm: box of twenty, with a single fine needle drawn enlarged on the box",
  "correction-cartridges--1rl025":
    "Needle cartridges 1RL 0.25 mm: box of twenty, with a single needle drawn enlarged on the box",
  "correction-cartridges--3rl025":
    "Needle cartridges 3RL 0.25 mm: box of twenty, with three needles drawn enlarged on the box",
  "shade-match-cards":
    "Shade-Match Card Set: fourteen cards fanned on a ring, six bases and eight tints",
  "patch-test-pack":
    "Patch-Test Pack for your own mix: a box with five sealed single sets, one set and an empty cup in front",
  "session-disposables":
    "Correction Session Disposables: an open box of ten sealed session packs, with one pack, a pair of gloves and two alcohol pads beside it",
  "practice-skin":
    "Practice Skin and Practice Head: a plain head form without features on a stand, and three skin sheets in different tones",
  "practice-skin--skin3":
    "Practice skin: three sheets in light, medium and deep tones, with rows of practice dots",
  "practice-skin--head":
    "Practice head: a plain head form without features on a stand, with a dotted hairline to work on",
  "gentle-foam-cleanser":
    "Gentle Foam Cleanser: a 150 ml and a 50 ml foam-pump bottle with a dab of foam",
  "gentle-foam-cleanser--50":
    "Gentle Foam Cleanser: a small 50 ml foam-pump bottle with a dab of foam",
  "gentle-foam-cleanser--150":
    "Gentle Foam Cleanser: a 150 ml foam-pump bottle with a dab of foam",
  "recovery-balm": "Recovery Balm: a 50 g and a 15 g metal tube beside their box",
  "recovery-balm--15": "Recovery Balm: a small 15 g metal tube and its box",
  "recovery-balm--50": "Recovery Balm: a 50 g metal tube and its box",
  "blot-protect-pads":
    "Blot and Protect Pads: a dispenser box with a pad drawn out, and a stack of pads",
  "matte-scalp-moisturiser":
    "Matte Scalp Moisturiser: a 100 ml and a 50 ml tube standing on their caps",
  "matte-scalp-moisturiser--50":
    "Matte Scalp Moisturiser: a 50 ml tube standing on its cap, beside its box",
  "matte-scalp-moisturiser--100":
    "Matte Scalp Moisturiser: a 100 ml tube standing on its cap, beside its box",
  "matte-mineral-sunscreen":
    "Matte Mineral Scalp Sunscreen SPF 50: a 100 ml and a 50 ml tube with an ochre band",
  "matte-mineral-sunscreen--50-us":
    "Matte Mineral Scalp Sunscreen SPF 50, US version: a 50 ml tube beside its box, whose side panel carries the Drug Facts",
  "matte-mineral-sunscreen--100-us":
    "Matte Mineral Scalp Sunscreen SPF 50, US version: a 100 ml tube beside its box, whose side panel carries the Drug Facts",
  "matte-mineral-sunscreen--50-eu":
    "Matte Mineral Scalp Sunscreen SPF 50, European version: a 50 ml tube beside its box",
  "matte-mineral-sunscreen--100-eu":
    "Matte Mineral Scalp Sunscreen SPF 50, European version: a 100 ml tube beside its box",
  "surface-camouflage-creme":
    "Surface Camouflage Creme: eight stacked 15 ml jars, from Shade 1, very fair, to Shade 8, very deep",
  "surface-camouflage-creme--powder":
    "Fixing powder: a 20 g jar with a puff of pale loose powder in front",
  "upf50-healing-cap":
    "UPF 50+ Healing Cap: a soft green cap with flat seams and a woven label, on a plain stand",
  "removal-aftercare-kit":
    "Removal Aftercare Kit lying open: 50 ml foam cleanser, 15 g balm, a pack of thirty pads and a printed timeline",
  "smp-aftercare-kit":
    "SMP Aftercare Kit lying open: 150 ml foam cleanser, 15 g balm, 50 ml matte moisturiser, 50 ml sunscreen and a printed timeline",
  "smp-aftercare-kit--us":
    "SMP Aftercare Kit, US version, lying open: foam cleanser, balm, matte moisturiser, US sunscreen and a printed timeline",
  "smp-aftercare-kit--eu":
    "SMP Aftercare Kit, European version, lying open: foam cleanser, balm, matte moisturiser, European sunscreen and a printed timeline",
  "part-mixcup": "Mixing cups: five small clear cups, one with a measure of pigment",
  "part-card-kit-ifu": "Printed guide of the correcting kit with a lot record to fill in",
  "part-card-aftr":
    "Printed timeline after removal or correction: five steps from day 0 to week 8, each with a dot fainter than the last",
  "part-card-afts":
    "Printed timeline after scalp micropigmentation: five steps from day 0 to day 30, each with a dot fainter than the last",
  "part-patchset":
    "One sealed patch-test set with a small round plaster and an empty applicator",
  "part-needle": "One sterile needle cartridge beside its opened peel pouch",
}

const shaded: [key: string, alt: string][] = [
  ...KIT_RANGES.filter((range) => range.slug !== "ful").map((range): [string, string] => [
    `complete-skin-correcting-kit--${range.slug}`,
    `Complete Skin Correcting Kit, ${range.name.toLowerCase()}, lying open: ${names(pickShades(BASES, range.bases))}; ${names(pickShades(TINTS, range.tints))}; mixing medium, five needle cartridges, five cups, patch test, shade cards and guide`,
  ]),
  ...BASES.flatMap((base): [string, string][] => [
    [
      `skin-base--${base.slug}-10`,
      `Skin ${base.name}: a 10 ml bottle before a card painted in its colour`,
    ],
    [
      `skin-base--${base.slug}-30`,
      `Skin ${base.name}: a 30 ml bottle before a card painted in its colour`,
    ],
  ]),
  ...BASES.map((base): [string, string] => [
    `patch-test-pack--${base.slug}`,
    `Patch-Test Pack with ${base.name}: a box with five sealed single sets, one set and a sealed ampoule of the base in front`,
  ]),
  ...GLOVE_SIZES.map((size): [string, string] => [
    `session-disposables--${size.toLowerCase()}`,
    `Correction Session Disposables, gloves ${size}: an open box of ten sealed session packs, with one pack, a pair of gloves in size ${size} and two alcohol pads beside it`,
  ]),
  ...TINTS.map((tint): [string, string] => [
    `skin-tint--${tint.slug}`,
    `Skin Tint ${tint.name}: a 10 ml bottle before a card painted in its colour`,
  ]),
  ...NEUTRALISERS.map((shade): [string, string] => [
    `colour-shift-neutraliser--${shade.slug}`,
    `Colour-Shift Neutraliser ${shade.name}, against ${shade.against}: a 10 ml bottle before a card with both colours`,
  ]),
  ...CREMES.map((shade): [string, string] => [
    `surface-camouflage-creme--${shade.slug}`,
    `Surface Camouflage Creme ${shade.name}: a 15 ml jar before a card with a stroke of the creme`,
  ]),
]

/** Every picture by its key (the file's name without `.svg`). */
export const PICTURES: Record<string, PictureEntry> = Object.fromEntries(
  [...Object.entries(single), ...shaded, ...ARTICLE_ALTS, ...ILLUSTRATION_ALTS].map(
    ([key, alt]) => [key, { file: `${key}.svg`, alt }],
  ),
)

/** Product handle → its own pictures, the main one first. Every handle of the catalogue is here. */
export const PRODUCT_PICTURES: Record<string, string[]> = {
  "spot-remover": ["spot-remover", "spot-remover--open"],
  "complete-skin-correcting-kit": [
    "complete-skin-correcting-kit",
    "complete-skin-correcting-kit--closed",
  ],
  "skin-base": ["skin-base"],
  "skin-tint": ["skin-tint"],
  "colour-shift-neutraliser": ["colour-shift-neutraliser"],
  "sterile-mixing-medium": ["sterile-mixing-medium"],
  "correction-cartridges": ["correction-cartridges", "part-needle"],
  "shade-match-cards": ["shade-match-cards"],
  "patch-test-pack": ["patch-test-pack", "part-patchset"],
  "session-disposables": ["session-disposables"],
  "practice-skin": ["practice-skin"],
  "gentle-foam-cleanser": ["gentle-foam-cleanser"],
  "recovery-balm": ["recovery-balm"],
  "blot-protect-pads": ["blot-protect-pads"],
  "matte-scalp-moisturiser": ["matte-scalp-moisturiser"],
  "matte-mineral-sunscreen": ["matte-mineral-sunscreen"],
  "surface-camouflage-creme": ["surface-camouflage-creme"],
  "upf50-healing-cap": ["upf50-healing-cap"],
  "removal-aftercare-kit": ["removal-aftercare-kit", "part-card-aftr"],
  "smp-aftercare-kit": ["smp-aftercare-kit", "part-card-afts"],
}

/** Variant SKU → the picture that shows this variant. Every SKU of the catalogue is here. */
export const VARIANT_PICTURES: Record<string, string> = {
  "REM-SPOT-V10": "spot-remover--v10",
  "REM-SPOT-V30": "spot-remover--v30",
  "KIT-SKIN-LGT": "complete-skin-correcting-kit--lgt",
  "KIT-SKIN-MED": "complete-skin-correcting-kit--med",
  "KIT-SKIN-DEP": "complete-skin-correcting-kit--dep",
  "KIT-SKIN-FUL": "complete-skin-correcting-kit",
  ...Object.fromEntries(
    BASES.flatMap((base) =>
      ["10", "30"].map((ml) => [
        `COR-BASE-${base.code}-${ml}`,
        `skin-base--${base.slug}-${ml}`,
      ]),
    ),
  ),
  ...Object.fromEntries(
    TINTS.map((tint) => [`COR-TINT-${tint.code}-10`, `skin-tint--${tint.slug}`]),
  ),
  ...Object.fromEntries(
    NEUTRALISERS.map((shade) => [
      `COR-NEUT-${shade.code}-10`,
      `colour-shift-neutraliser--${shade.slug}`,
    ]),
  ),
  "SUP-MEDM-15": "sterile-mixing-medium",
  "SUP-NDL-1RL020-B20": "correction-cartridges--1rl020",
  "SUP-NDL-1RL025-B20": "correction-cartridges--1rl025",
  "SUP-NDL-3RL025-B20": "correction-cartridges--3rl025",
  "SUP-SHADE-SET": "shade-match-cards",
  "SUP-PATCH-MIX-P5": "patch-test-pack",
  ...Object.fromEntries(
    BASES.map((base) => [`SUP-PATCH-B${base.code}-P5`, `patch-test-pack--${base.slug}`]),
  ),
  ...Object.fromEntries(
    GLOVE_SIZES.map((size) => [
      `SUP-DISP-P10-${size}`,
      `session-disposables--${size.toLowerCase()}`,
    ]),
  ),
  "SUP-PRAC-SKIN3": "practice-skin--skin3",
  "SUP-PRAC-HEAD": "practice-skin--head",
  "AFT-FOAM-50": "gentle-foam-cleanser--50",
  "AFT-FOAM-150": "gentle-foam-cleanser--150",
  "AFT-BALM-15": "recovery-balm--15",
  "AFT-BALM-50": "recovery-balm--50",
  "AFT-PADS-30": "blot-protect-pads",
  "AFT-MATT-50": "matte-scalp-moisturiser--50",
  "AFT-MATT-100": "matte-scalp-moisturiser--100",
  "SUN-M50-50-US": "matte-mineral-sunscreen--50-us",
  "SUN-M50-100-US": "matte-mineral-sunscreen--100-us",
  "SUN-M50-50-EU": "matte-mineral-sunscreen--50-eu",
  "SUN-M50-100-EU": "matte-mineral-sunscreen--100-eu",
  ...Object.fromEntries(
    CREMES.map((shade) => [
      `CAM-CREM-${shade.code}`,
      `surface-camouflage-creme--${shade.slug}`,
    ]),
  ),
  "CAM-POWD-20": "surface-camouflage-creme--powder",
  "ACC-CAP-S": "upf50-healing-cap",
  "ACC-CAP-M": "upf50-healing-cap",
  "ACC-CAP-L": "upf50-healing-cap",
  "KIT-AFTR": "removal-aftercare-kit",
  "KIT-AFTS-US": "smp-aftercare-kit--us",
  "KIT-AFTS-EU": "smp-aftercare-kit--eu",
}

/** Inventory SKU of a kit part that is no variant of its own → its picture. */
export const PART_PICTURES: Record<string, string> = {
  MIXCUP: "part-mixcup",
  "CARD-KIT-IFU": "part-card-kit-ifu",
  "CARD-AFTR": "part-card-aftr",
  "CARD-AFTS": "part-card-afts",
  PATCHSET: "part-patchset",
  "NDL-1RL020": "part-needle",
  "NDL-1RL025": "part-needle",
  "NDL-3RL025": "part-needle",
}

/**
 * All pictures of a product in the order they are shown: the main one, further views,
 * then one for each variant that looks different. Unknown handle: none.
 *
 * @param skus SKUs of the product's variants
 */
export function listPictureKeys(handle: string, skus: readonly string[] = []): string[] {
  const ofVariants = skus.flatMap((sku) => VARIANT_PICTURES[sku] ?? [])
  return [...new Set([...(PRODUCT_PICTURES[handle] ?? []), ...ofVariants])]
}

/** The picture of a variant or of a kit part by its SKU, or null. */
export function findPictureKey(sku: string): string | null {
  return VARIANT_PICTURES[sku] ?? PART_PICTURES[sku] ?? null
}

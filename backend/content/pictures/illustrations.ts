import {
  buildComparisonCaption,
  type ComparisonProof,
} from "../../src/modules/article/rules/comparison-caption"

type Side = { label: string | null; picture: string }
/** A drawing that texts name: one side is a figure, two are a comparison. */
type IllustrationEntry = { caption: string; sides: Side[] }

const figure = (picture: string, caption: string): IllustrationEntry => ({
  caption,
  sides: [{ label: null, picture }],
})

/** Nobody's photograph stands in the repository, so there is nothing to prove. */
const DRAWN: ComparisonProof | null = null

const comparison = (
  sides: [label: string, picture: string][],
  words: string,
): IllustrationEntry => ({
  caption: buildComparisonCaption(words, DRAWN),
  sides: sides.map(([label, picture]) => ({ label, picture })),
})

/**
 * The drawings that a text shows with `::figure{name="…"}` and `::comparison{name="…"}`.
 * Numbers in them and in their words are those of the sources that the text cites.
 */
export const ILLUSTRATIONS: Record<string, IllustrationEntry> = {
  "needle-depth": figure(
    "figure-needle-depth",
    "Illustration, not to scale. Too shallow, pigment sheds within weeks; at the top of the dermis it stays; too deep, it spreads, blurs and looks blue-grey.",
  ),
  hairlines: figure(
    "figure-hairlines",
    "Illustration on practice heads, not people. The dotted line in the lower row is where the line was planned.",
  ),
  "dot-size": figure(
    "figure-dot-size",
    "Illustration. The upper row is drawn to one scale, from what practitioners quote; the lower row is not to scale.",
  ),
  "helmet-look": figure(
    "figure-helmet-look",
    "Illustration on practice heads, not people. On the right too dense, too dark, one tone.",
  ),
  "colour-shift": figure(
    "figure-colour-shift",
    "Illustration. Usual causes, as the trade names them; a lens and a history tell more than a colour does.",
  ),
  "laser-pulses": figure(
    "figure-laser-pulses",
    "Illustration, not to scale. How far it goes differs; a shadow may stay.",
  ),
  "single-dot": figure(
    "figure-single-dot",
    "Illustration. One dot after saline; how pale it gets differs, and some pigment may stay.",
  ),
  "days-after-smp": figure(
    "figure-days-after-smp",
    "Illustration. The cautious middle of guides that differ; your practitioner’s own sheet comes first.",
  ),
  "days-after-laser": figure(
    "figure-days-after-laser",
    "Illustration. What often shows after laser, and when; how far fading goes differs.",
  ),
  "days-after-skin-correction": figure(
    "figure-days-after-skin-correction",
    "Illustration. How skin-tone pigment over a pale, flat scar may look while it heals. A match is never certain.",
  ),
  edges: comparison(
    [
      ["Crisp", "compare-edges--crisp"],
      ["Blurred", "compare-edges--blurred"],
    ],
    "The same places, once with dots that kept their edge, once with dots that lie too deep and have spread.",
  ),
  "cover-or-lighten": comparison(
    [
      ["Covered", "compare-dots--covered"],
      ["Lightened", "compare-dots--lightened"],
    ],
    "Covering adds skin-tone pigment above dots that stay; lightening leaves less pigment, and some may remain.",
  ),
}

/** Key and alternative text of every drawing that a text names. */
export const ILLUSTRATION_ALTS: [key: string, alt: string][] = [
  [
    "figure-needle-depth",
    "Skin cut through with three needles. Too shallow: the tip is in the epidermis and dots flake off. Right: a compact dot at the top of the dermis. Too deep: a wide blue-grey blur low in the dermis",
  ],
  [
    "figure-hairlines",
    "Four practice heads: a soft, broken front row; a ruler-straight edge; a line far below the planned one; a line far above the planned one",
  ],
  [
    "figure-dot-size",
    "Above, to one scale: hairs 0.06 and 0.12 mm wide, and healed dots 0.09 and 0.17 mm wide. Below: three patches with fine dots, dots that are too large, and blurred dots",
  ],
  [
    "figure-helmet-look",
    "Two practice heads: dots that are light, uneven and fade out in front, and a dark block of one tone with a hard edge",
  ],
  [
    "figure-colour-shift",
    "Three rows of skin patches: dots as they were set, mostly carbon black; dots turned blue, green or grey, from depth, body-tattoo ink, mixed pigments or sun; dots turned red, orange or salmon, from iron oxide that is left",
  ],
  [
    "figure-laser-pulses",
    "Skin cut through in three steps: a pulse of light hits a dark dot; the dot lies in pieces; weeks later fewer pieces are left, some inside cells that carry them off",
  ],
  [
    "figure-single-dot",
    "One dot in six steps: 0 to 48 hours red and weeping; days 2 to 7 a dark scab; days 7 to 14 the scab falls by itself; to week 4 pink skin; weeks 4 to 8 the colour settles; week 8 and later a paler dot, look again",
  ],
  [
    "figure-days-after-smp",
    "Six discs of skin from red to calm: day 0 cap, hands off; days 1 to 3 keep dry; days 4 to 6 rinse, pat dry; days 7 to 9 mild cleanser; days 10 to 13 gentle wash; days 14 to 30 hat, sunscreen",
  ],
  [
    "figure-days-after-laser",
    "Six discs of skin: minutes, white frosting; to 24 hours, like sunburn; days 1 to 7, crusts; days 7 to 14, crusts fall; weeks 2 to 6, fading goes on; weeks 6 to 8, review",
  ],
  [
    "figure-days-after-skin-correction",
    "Five discs of skin with a scar: days 0 to 3, too dark or pink; days 4 to 10, fine flaking; days 10 to 30, patchy or pale; days 45 to 60, the true colour; every year, slow drift",
  ],
  ["compare-edges--crisp", "Skin with small dark dots, each with a clear edge"],
  [
    "compare-edges--blurred",
    "The same skin with wide blue-grey blurs in the places of the dots, some running together",
  ],
  [
    "compare-dots--covered",
    "Skin cut through: three dark dots in the dermis, each with a layer of skin-tone grains above it",
  ],
  [
    "compare-dots--lightened",
    "Skin cut through: in the same three places a few grains of dark pigment are left",
  ],
]

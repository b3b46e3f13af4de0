/** What is seen in the wide picture of each article and in the one on its card. */
const SEEN: Record<string, { hero: string; card: string }> = {
  "is-smp-removal-possible": {
    hero: "Layers of skin with a row of pigment dots in the upper dermis that fade from dense on the left to a faint shadow on the right",
    card: "A row of pigment dots in a layer of skin, fading from dense to faint",
  },
  "why-smp-goes-wrong": {
    hero: "Four panels of skin in different tones: technician, dots of many sizes; depth, dots that sit too deep and blur; pigment, dots turned blue and red; uneven work, a crowded half and an empty half",
    card: "Four squares of skin in different tones, each with another fault in its dots",
  },
  "what-is-smp-and-who-is-it-for": {
    hero: "Three practice heads in different skin tones: a drawn hairline, then a light first layer of dots above it, then a second layer that fills it and fades out in front",
    card: "Two practice heads: one with a drawn hairline, one with dots above it",
  },
  "laser-smp-removal": {
    hero: "Skin cut through, three moments from left to right: a pulse of light reaches a dark dot in the dermis, the dot lies in pieces, and fewer pieces are left with cells that carry some of them",
    card: "Skin cut through: a pulse of light above a dark dot, the dot in pieces, and a few pieces with cells around them",
  },
  "spot-remover-explained": {
    hero: "A patch of skin with fine dots and, across its middle, a row of large dots, each paler than the one before and none of them gone; beside it the box and two vials of Spot Remover",
    card: "Skin with fine dots and four large ones in a row, each paler than the one before",
  },
  "skin-correcting-kit-explained": {
    hero: "Skin cut through, in two halves, below six swatches from very fair to very deep: on the left a film of creme lies on top of the skin over a dark dot, on the right skin-tone pigment lies in the dermis above a dark dot",
    card: "Skin cut through, in two halves: a film of creme on top of the skin, and skin-tone pigment in the skin, each over a dark dot that stays",
  },
  "match-the-fix-to-the-fault": {
    hero: "Six patches of skin with a fault each: a ruler-straight edge, dots that are too large, blurred blue-grey dots, a dense dark block, dots turned blue, and a patchy field",
    card: "Six small patches of skin, each with another fault in its dots",
  },
  "does-smp-fade": {
    hero: "A long strip of skin whose dots grow paler from left to right and are still there at the end, under a row of six suns",
    card: "Dots on skin that grow paler from left to right, under three suns",
  },
  "aftercare-removal-correction": {
    hero: "A printed timeline after removal or correction, and beside it a foam cleanser, a balm, a dispenser of pads and a stack of pads",
    card: "A foam cleanser, a balm and a dispenser of pads in a row",
  },
  "aftercare-smp": {
    hero: "Five discs of skin from red with dark dots to calm with softer dots, and below each what belongs to its days: a cap, a cap, balm, cleanser, sunscreen with a cap",
    card: "Three discs of skin with dots, the first red, the last calm",
  },
  "scalp-shine-and-sun": {
    hero: "A dome of skin with dots under a sun, one half with a bright gleam and one half matte, and beside it a tube of matte moisturiser and one of sunscreen",
    card: "A dome of skin with dots under a sun, one half shiny and one half matte",
  },
  "redness-after-smp": {
    hero: "Two rows of four skin patches with dots, fair skin above and deep skin below; the redness round the dots grows less from left to right and shows more on the fair skin",
    card: "Two rows of small skin patches, fair and deep, from red to calm",
  },
  "smp-and-removal-pain": {
    hero: "A row of ten circles numbered 1 to 10: 3, 4 and 5 are marked as what people report for SMP, 9 and 7 as one person’s diary of laser with ice only; a line says that the published laser cases were numbed",
    card: "A sealed needle cartridge and one without its pouch above a row of ten circles, five of them marked",
  },
  "choosing-an-artist-or-clinic": {
    hero: "A list of ten boxes, eight of them ticked, a needle cartridge in its sealed pouch, a sealed session pack and a practice head",
    card: "A list of boxes to tick and a needle cartridge in its sealed pouch",
  },
}

/** Article slug → its hero and its card picture. Every article is here. */
export const ARTICLE_PICTURES: Record<string, { hero: string; card: string }> =
  Object.fromEntries(
    Object.keys(SEEN).map((slug) => [
      slug,
      { hero: `article-${slug}`, card: `article-${slug}--card` },
    ]),
  )

/** Key and alternative text of every article's pictures. */
export const ARTICLE_ALTS: [key: string, alt: string][] = Object.entries(SEEN).flatMap(
  ([slug, { hero, card }]): [string, string][] => [
    [`article-${slug}`, hero],
    [`article-${slug}--card`, card],
  ],
)

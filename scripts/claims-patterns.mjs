/**
 * What the shop's texts must not say, as data: pattern, why, and what to write instead.
 *
 * `hard` stops the check, `soft` only asks for a second look. A pattern is matched over the
 * running text, so words may stand on two lines: write `\s+` between words, never a blank.
 * To quote a claim in order to refute it, put `claims-allow: reason` in a comment on the
 * same line or the last one before it: `<!-- … -->` in Markdown, `//` in TypeScript, `#` in
 * front matter.
 */

/** Up to `n` words between two others, as a piece of a regular expression. @param {number} n */
const words = (n) => `(?:[\\p{L}\\p{N}’'-]+\\s+){0,${n}}?`

/** @type {readonly import("./find-claims.mjs").ClaimPattern[]} */
export const CLAIM_PATTERNS = [
  {
    id: "full-removal",
    level: "hard",
    match: [
      new RegExp(
        `\\b(?:completely|permanently|fully|totally|entirely|100\\s?%)\\s+${words(2)}(?:remov|eras|eliminat|clear)(?:e|es|ed|s|ing)?\\b`,
      ),
      new RegExp(
        `\\b(?:remov|eras|eliminat)(?:e|es|ed|ing)\\s+${words(4)}(?:completely|permanently|entirely|for\\s+good|forever)\\b`,
      ),
      /\b(?:complete|total|permanent|full|100\s?%)\s+(?:(?:tattoo|pigment|smp|dot)\s+)?(?:removal|clearance)\b/,
      new RegExp(
        `\\berases?\\s+${words(3)}(?:smp|dots?|tattoos?|pigment|mistakes?|hairlines?)\\b`,
      ),
      new RegExp(`\\bget(?:s|ting)?\\s+rid\\s+of\\s+${words(4)}for\\s+good\\b`),
      /\b(?:vanish|disappear|fade)(?:s|es|ed)?\s+(?:away\s+)?(?:completely|entirely|fully)\b/,
      /\b(?:completely|fully|entirely)\s+(?:vanish|disappear|fade|gone)(?:s|es|ed)?\b/,
    ],
    why: "Cannot be proven; on a needled product it reads as a drug or device claim.",
    instead: "may lighten selected pigment over several visits; some may remain",
  },
  {
    id: "only-way",
    level: "hard",
    match: [
      /\b(?:the|your|an?)\s+only\s+(?:real\s+|safe\s+|true\s+)?(?:option|way|answer|solution|method|choice)\b/,
    ],
    why: "False: there are several.",
    instead: "one of several options",
  },
  {
    id: "painless",
    level: "hard",
    match: [
      /\bpainless(?:ly)?\b/,
      /\bpain[-\s]free\b/,
      /\b(?:no|zero|without(?:\s+any)?)\s+(?:pain|downtime)\b/,
    ],
    why: "False.",
    instead: "people report …, with a source",
  },
  {
    id: "healing-claim",
    level: "hard",
    match: [
      new RegExp(
        `\\b(?:heals|regenerates?|repairs?|cures?|treats?)\\s+${words(2)}(?:scars?|wounds?|inflammation|infections?|hyperpigmentation|eczema|dermatitis|psoriasis|acne|burns)\\b`,
      ),
      /\b(?:heals|regenerates?|repairs?|cures|treats)\s+(?:the\s+|your\s+|damaged\s+|irritated\s+)*(?:skin|scalp)\b/,
      /\b(?:speeds?(?:\s+up)?|promotes?|accelerates?|boosts?)\s+(?:the\s+|your\s+|skin\s+)*(?:healing|recovery|regeneration)\b/,
      /\b(?:regrows?|restores?)\s+(?:your\s+)?hair\b/,
    ],
    why: "A drug claim.",
    instead: "keeps skin comfortable; moisturises",
  },
  {
    id: "germs",
    level: "hard",
    match: [
      /\banti-?(?:bacterial|microbial|septic|fungal)\b/,
      /\b(?:prevents?|stops?|fights?)\s+(?:an?\s+)?infections?\b/,
      /\bkills?\s+(?:germs|bacteria)\b/,
    ],
    why: "A drug or biocide claim.",
    instead: "keeps skin clean",
  },
  {
    id: "skin-lightening",
    level: "hard",
    match: [
      /\b(?:lighten|whiten|brighten|bleach)(?:s|es|ing)?\s+(?:the\s+|your\s+|dark\s+)*(?:skin|scalp|complexion|spots|patches)\b/,
      /\bskin[-\s](?:lightening|whitening|bleaching)\b/,
      /\b(?:fades?|removes?|clears?)\s+(?:the\s+|your\s+)*(?:age|dark|brown|sun)\s+(?:spots|patches)\b/,
    ],
    why: "A drug claim.",
    instead: "evens the look until washed off (camouflage creme only)",
  },
  {
    id: "safe-for-all",
    level: "hard",
    match: [
      /\bsafe\s+(?:for|on)\s+(?:everyone|everybody|anyone|all|every|any)\b/,
      /\b(?:for|on|suits?|fits?|matches)\s+(?:all|every|any)\s+skin\s+(?:types?|tones?|colou?rs?)\b/,
      /\b(?:no|zero|without(?:\s+any)?)\s+(?:side[-\s]effects?|risks?)\b/,
      /\b(?:completely|totally|perfectly|entirely|100\s?%)\s+safe\b/,
      /\brisk[-\s]free\b/,
      /\bhypo-?allergenic\b/,
    ],
    why: "Cannot be proven.",
    instead: "see who should not use it",
  },
  {
    id: "fda-mark",
    level: "hard",
    match: [
      /\bFDA[-\s](?:approved|registered|cleared|certified)\b/,
      /\b(?:approved|registered|cleared|certified)\s+by\s+the\s+(?:US\s+)?FDA\b/,
    ],
    why: "False, or not allowed as a mark of quality.",
    instead: "meets the labelling rules of …",
  },
  {
    id: "doctor-approved",
    level: "hard",
    match: [
      /\b(?:dermatologist|doctor|physician|clinician)(?:s|ically)?[-\s](?:approved|recommended|tested|proven)\b/,
      /\b(?:clinically|dermatologically|scientifically)\s+(?:proven|tested|approved)\b/,
    ],
    why: "Not proven here.",
    instead: "reviewed by <name, role, date>, when that has happened",
  },
  {
    id: "purity",
    level: "hard",
    match: [
      /\b(?:all|100\s?%)[-\s]natural\b/,
      /\bnatural\s+(?:ingredients?|pigments?|formula|product|origin)\b/,
      /\b(?:chemical|toxin|chemicals|toxins)[-\s]free\b/,
      /\bnon-?toxic\b/,
    ],
    why: "Misleading; says nothing about safety.",
    instead: "list the ingredients",
  },
  {
    id: "natural",
    level: "soft",
    match: [
      /\bnatural(?!\s+(?:look|light|hair|hairline|skin|tone|follicle|colou?r|edge))\b/,
    ],
    why: "Often says more than can be shown.",
    instead: "name the ingredient, or the look",
  },
  {
    id: "reach-badge",
    level: "hard",
    match: [/\bREACH[-\s](?:compliant|approved|certified)\b/],
    why: "Printed statements proved unreliable in a Nordic market check.",
    instead: "batch test report available, when it is",
  },
  {
    id: "guarantee",
    level: "hard",
    match: [
      /\bguarantee(?:s|d)?\s+(?:an?\s+|the\s+|your\s+|perfect\s+)*(?:results?|outcomes?|match|removal|satisfaction)\b/,
      /\b(?:results?|outcomes?|match|removal)\s+(?:is|are)\s+guaranteed\b/,
      /\bmirac(?:le|les|ulous)\b/,
      /\b(?:perfect|flawless|undetectable)\s+(?:results?|match|hairline)\b/,
    ],
    why: "Misleading.",
    instead: "results vary",
  },
  {
    id: "distress",
    level: "hard",
    match: [
      /\bat\s+any\s+cost\b/,
      /\b(?:ruin(?:s|ed|ing)?|disasters?|disastrous|nightmares?|horror|botched|freak(?:s|ish)?|unfixable|ugly)\b/,
    ],
    why: "Sells by making people feel bad.",
    instead: "unhappy with the result",
  },
  {
    id: "youth",
    level: "hard",
    match: [
      /\bturn(?:s|ed|ing)?\s+back\s+the\s+clock\b/,
      /\banti-?age?ing\b/,
      /\b(?:years\s+younger|youthful)\b/,
    ],
    why: "A promise about age that nothing here can keep.",
    instead: "say what it does to the look of the dots",
  },
  {
    id: "before-after",
    level: "soft",
    match: [/\bbefore[-\s]and[-\s]after\s+(?:photos?|pictures?|images?)\b/],
    why: "Such a picture needs its time between, method, number of visits and consent.",
    instead: "caption: weeks between, visits, method, one person's result, consent",
  },
]

/**
 * What a product's own texts must not say on top of that: an article may explain what heals
 * or what a guarantee is, a product may not even use the word.
 *
 * @type {readonly import("./find-claims.mjs").ClaimPattern[]}
 */
export const PRODUCT_PATTERNS = [
  {
    id: "product-removal",
    level: "hard",
    match: [/\b(?:erase[sd]?|erasing|gets?\s+rid\s+of|getting\s+rid\s+of)\b/],
    why: "Reads as a promise of removal.",
    instead: "lightens selected pigment",
  },
  {
    id: "product-drug-word",
    level: "hard",
    match: [/\b(?:heals|regenerat\w+|treats?|cur(?:e|es|ed|ing)|repairs?|repairing)\b/],
    why: "A drug claim beside a product.",
    instead: "say what it does to the look or the feel of the skin",
  },
  {
    id: "product-natural",
    level: "hard",
    match: [/\b(?:natural|naturally|cruelty-free)\b/],
    why: "Says more than can be shown.",
    instead: "name the ingredient",
  },
  {
    id: "product-promise",
    level: "hard",
    match: [/\b(?:guarantee\w*|miracle)\b/, /\bbefore[-\s/]?(?:and\s+)?after\b/],
    why: "A promise, or a picture that proves nothing.",
    instead: "results vary",
  },
  {
    id: "product-tone",
    level: "hard",
    match: [/!/],
    why: "Nobody is shouted at.",
    instead: "a full stop",
  },
  {
    id: "product-shade-name",
    level: "hard",
    match: [/\b(?:nude|flesh)\b/],
    why: "Names one skin as if it were everybody's.",
    instead: "the colour's own name",
  },
]

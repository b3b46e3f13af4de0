/**
 * Facts that several texts state, with the words that each must contain. The name of a
 * text is "article <slug>", "product <handle>" (its safety part), "plan <method>", "page
 * <slug>", "stops <list>" (of `backend/content/catalog/texts.ts`) or "advisor".
 * `texts-agree.test.mjs` fails when a text no longer states its fact, or states another.
 */

/** The words in a plan that first allow a product. @type {Record<string, RegExp>} */
export const FIRST_USE = {
  "upf50-healing-cap": /\b(cap|hat)\b/i,
  "recovery-balm": /balm|bland ointment|thin film of moisturiser/i,
  "gentle-foam-cleanser": /mild cleanser|wash gently|wash around/i,
  "blot-protect-pads": /blot|cover that does not stick/i,
  "matte-scalp-moisturiser": /^(a matte )?moisturise/i,
  "matte-mineral-sunscreen": /sunscreen/i,
  // A kit begins when its first part begins.
  "removal-aftercare-kit": /bland ointment|blot/i,
  "smp-aftercare-kit": /balm|thin film of moisturiser/i,
}

const EIGHT_WEEKS = /\b(eight|8) weeks\b|at least eight\b/i
const TWELVE_MONTHS = /\b(twelve|12) months\b|\b(for|after) a year\b/i

/** @type {{ fact: string, words: RegExp, rooms: string[] }[]} */
export const FACTS = [
  {
    fact: "eight weeks lie between corrections of one spot",
    words: EIGHT_WEEKS,
    rooms: [
      "advisor",
      "plan spot-remover",
      "stops saline",
      "stops pigment",
      "product spot-remover",
      "article spot-remover-explained",
      "article aftercare-removal-correction",
      "article laser-smp-removal",
      "article is-smp-removal-possible",
    ],
  },
  {
    fact: "planned visits of SMP are 10 to 30 days apart",
    words: /\b(10|ten)( to |–)(30|thirty) days\b/i,
    rooms: ["advisor", "plan smp", "article aftercare-smp", "article does-smp-fade"],
  },
  {
    fact: "only the same studio may ease fresh pigment out, within 48 hours",
    words: /48 hours/i,
    rooms: ["advisor", "stops saline", "article spot-remover-explained"],
  },
  {
    fact: "a scar is needled after twelve months",
    words: TWELVE_MONTHS,
    rooms: [
      "advisor",
      "stops pigment",
      "article skin-correcting-kit-explained",
      "article match-the-fix-to-the-fault",
    ],
  },
  {
    fact: "a tan waits four weeks",
    words: /\b(four|4) weeks\b/i,
    rooms: [
      "advisor",
      "stops saline",
      "stops pigment",
      "article laser-smp-removal",
      "article what-is-smp-and-who-is-it-for",
    ],
  },
  {
    fact: "six weeks lie between laser and new SMP",
    words: /six weeks/i,
    rooms: ["plan laser", "article aftercare-removal-correction"],
  },
  {
    fact: "the colour of skin-tone pigment is judged after 45 to 60 days",
    words: /45( to |–)60 days|days 45–60|"fromDay":45/i,
    rooms: [
      "advisor",
      "plan skin-correction",
      "article aftercare-removal-correction",
      "product skin-base",
    ],
  },
  {
    fact: "a closed blister after laser stays closed",
    words: /leave (it|blisters?|them) closed/i,
    rooms: [
      "advisor",
      "plan laser",
      "article aftercare-removal-correction",
      "product removal-aftercare-kit",
    ],
  },
  {
    fact: "the study of vitamin E had fifteen people",
    words: /\b(fifteen|15)\b/i,
    rooms: [
      "plan spot-remover",
      "article aftercare-removal-correction",
      "article spot-remover-explained",
      "article scalp-shine-and-sun",
      "product recovery-balm",
    ],
  },
  {
    fact: "a radiographer hears of the pigment before an MRI scan",
    words: /\bMRI\b/,
    rooms: [
      "advisor",
      "plan skin-correction",
      "article skin-correcting-kit-explained",
      "product complete-skin-correcting-kit",
    ],
  },
  {
    fact: "laser can darken skin-tone pigment",
    words: /darken|dark|blue-black/i,
    rooms: [
      "advisor",
      "plan skin-correction",
      "article laser-smp-removal",
      "article skin-correcting-kit-explained",
      "product skin-base",
      "product skin-tint",
    ],
  },
  {
    fact: "a coin-size patch is hundreds of dots, and no longer for saline",
    words: /coin.{0,60}hundreds/i,
    rooms: [
      "advisor",
      "stops saline",
      "product spot-remover",
      "article spot-remover-explained",
      "article match-the-fix-to-the-fault",
    ],
  },
  {
    fact: "on a scalp a pale scar gets dots before skin tone",
    words: /dots.{0,25} in(to)? (it|the scar)\b/i,
    rooms: [
      "advisor",
      "product complete-skin-correcting-kit",
      "article skin-correcting-kit-explained",
      "article what-is-smp-and-who-is-it-for",
    ],
  },
  {
    fact: "the scar of a skin cancer stays as it is, to be watched",
    words: /skin[- ]cancer.{0,240}watch/i,
    rooms: [
      "advisor",
      "stops needling",
      "article skin-correcting-kit-explained",
      "article spot-remover-explained",
      "article laser-smp-removal",
    ],
  },
  {
    fact: "a laser provider hears of every medicine",
    words: /(every|each|all|any) (other )?medicine/i,
    rooms: ["advisor", "article laser-smp-removal"],
  },
  {
    fact: "eyes are shielded for laser",
    words: /shield/i,
    rooms: ["advisor", "article laser-smp-removal"],
  },
]

/**
 * Text that must not appear anywhere (any more), each with the reason.
 * @type {[string, RegExp][]}
 */
export const NOT_SAID = [
  ["a third of fifteen people is five of them", /a third of (the )?people/i],
  ["sunscreen after saline begins on day 29", /weeks 3–7/i],
  ["a clear patch test lowers no odds", /lowers the (odds|risk)/i],
]

/** Lists of reasons not to treat, for treatments with a needle. */
const NEEDLES = ["stops needling", "stops saline", "stops pigment"]
const WHO = "article what-is-smp-and-who-is-it-for"
const LASER = "article laser-smp-removal"
const AFTERCARE = [
  "article aftercare-smp",
  "article aftercare-removal-correction",
  "plan red flags",
]

/**
 * Every answer of the advisor about signs and circumstances: the route it leads to for a
 * low hairline on healed skin, and the words that the other texts must contain.
 * @type {Record<string, { route: string, words: RegExp, rooms: string[] }>}
 */
export const ANSWERS = {
  fever_or_spreading_redness: { route: "R1", words: /fever/i, rooms: AFTERCARE },
  pus_or_smell: { route: "R1", words: /pus/i, rooms: AFTERCARE },
  breathing_or_face_swelling: { route: "R0", words: /breath/i, rooms: AFTERCARE },
  late_itchy_bumps: { route: "R1", words: /itchy bumps/i, rooms: AFTERCARE },
  open_wound_or_rash: {
    route: "R1",
    words: /open (wound|skin|place|or)|rash/i,
    rooms: [...NEEDLES, WHO],
  },
  new_or_changing_mole: {
    route: "R1",
    words: /\bmoles?\b/i,
    rooms: [...NEEDLES, ...AFTERCARE, WHO, LASER],
  },
  rough_scaly_or_unhealing_spot: {
    route: "R1",
    words: /rough|scaly|does not (heal|close)/i,
    rooms: [...NEEDLES, "plan red flags", WHO, LASER, "article scalp-shine-and-sun"],
  },
  // For skin that healed months ago; within eight weeks of the visit, the advice is to
  // leave a blister closed.
  closed_blister_after_laser: {
    route: "R1",
    words: /blister/i,
    rooms: ["stops needling", "plan laser"],
  },
  under_18: { route: "R1", words: /under 18|under eighteen/i, rooms: [...NEEDLES, WHO] },
  pregnant_or_nursing: {
    route: "R2",
    words: /pregnan/i,
    rooms: [...NEEDLES, WHO, LASER],
  },
  isotretinoin_12m: {
    route: "R2",
    words: /isotretinoin.*(12|twelve)|(12|twelve).*isotretinoin/i,
    rooms: [...NEEDLES, WHO],
  },
  blood_thinner_or_bleeding: {
    route: "R1",
    words: /blood thinner/i,
    rooms: [...NEEDLES, WHO],
  },
  diabetes_or_immune: { route: "R1", words: /diabetes/i, rooms: [...NEEDLES, WHO] },
  keloid_history: { route: "R1", words: /keloid/i, rooms: [...NEEDLES, WHO] },
  skin_disease_in_area: {
    route: "R1",
    words: /psoriasis/i,
    rooms: [...NEEDLES, WHO],
  },
  cancer_treatment: {
    route: "R1",
    words: /chemotherapy|cancer treatment/i,
    rooms: [...NEEDLES, WHO],
  },
  gold_therapy: { route: "R1", words: /\bgold\b/i, rooms: [LASER] },
  pigment_allergy: { route: "R1", words: /allerg/i, rooms: [...NEEDLES, WHO] },
  tanned_or_sunburned: {
    route: "R2",
    words: /\btan(ned)?\b|sunburn/i,
    rooms: [...NEEDLES, WHO, LASER],
  },
  skin_cancer_or_precancer_there_ever: {
    route: "R1",
    words: /skin[- ]cancer/i,
    rooms: [...NEEDLES, WHO, "article skin-correcting-kit-explained"],
  },
  skin_disease_elsewhere: {
    route: "R1",
    words: /vitiligo/i,
    rooms: [...NEEDLES, WHO],
  },
  light_triggered_seizures: {
    route: "R1",
    words: /seizure|epileps/i,
    rooms: [LASER],
  },
  light_sensitising_medicine: {
    route: "R3",
    words: /medicine/i,
    rooms: [LASER],
  },
}

/** Fixed texts: the same words wherever they are shown. Kept short so that they are read. */
export const PROFESSIONAL_ITEM =
  "For trained professionals only. Not for home use. Keep from children."
export const SPOT_REMOVER_SCOPE =
  "Lightens selected pigment. Several visits may be needed. Some pigment may stay. Marks or scars can occur."
export const MINERAL_PIGMENT =
  "Contains light-reflecting mineral pigments. Tell any future laser provider: laser can darken this pigment. Do not use over moles, age spots, dark patches, or raised scars."
/** On every pigment with iron oxide; sources at `MRI_QUESTION`. */
export const IRON_OXIDE_MRI =
  "Contains iron oxide. Your client tells the radiographer before an MRI scan. It is no reason to refuse the scan."
/**
 * What is known: Tope and Shellock, J Magn Reson Imaging 2002, doi 10.1002/jmri.10049; Serup
 * and others, Skin Res Technol 2023, doi 10.1111/srt.13281.
 */
export const MRI_QUESTION = {
  question: "Can my client still have an MRI scan?",
  answer:
    "Yes. Your client tells the radiographer beforehand, and says so at once if the place stings or gets warm. Of 135 people who were scanned with cosmetic tattoos, two felt a brief tingling or burning (Tope and Shellock, 2002). Magnetic iron compounds, found in make-up inks in 2023 (Serup and others), are the likely cause. It is no reason to refuse a scan.",
}
export const SUNSCREEN_ON_CLOSED_SKIN = "Do not put on open or scabbed skin."
export const SEE_A_DOCTOR =
  "If something looks or feels wrong, see a doctor. Spreading redness, pain that grows after day 3, pus, fever or red streaks cannot wait."
export const INDICATIVE_FORMULA =
  "Indicative formula type; the label of your lot lists the full composition."

/** Storage. Pigments and emulsions suffer from frost and heat. */
export const STORE_COOL = "Keep at 5 to 25 °C, away from light. Do not freeze."
export const STORE_DRY = "Keep dry and closed, away from direct sun."

/**
 * What "sterile" means on a bottle that is opened more than once. FDA surveys: Nho and others
 * 2018, quoted in Lett Appl Microbiol 2020; Yoon and others, Front Public Health 2023, 1279884.
 */
export const STERILE_UNTIL_OPENED = {
  question: "How long is the bottle sterile?",
  answer:
    "Until you open it. After that a preservative keeps germs down; it does not make the liquid sterile again. Pour what you need into a clean cup, never dip, and throw the rest of the cup away. “Sterile” on a label needs a test report: in 2018 the FDA found germs in 42 of 85 unopened inks (other makers' inks, not these), so read the certificate of your lot.",
}

/** Papers that come with a lot. */
export const LOT_PAPERS = [
  "Safety data sheet",
  "Certificate of analysis for your lot",
  "Instructions for use, open to verified accounts",
]
/** Pigments are held to the EU limits for mixtures used in tattooing (REACH Annex XVII, entry 75). */
export const PIGMENT_PAPERS = [
  ...LOT_PAPERS,
  "Batch test report against the EU tattoo-ink limits (REACH entry 75)",
]

/** Who must wait or be turned away before any needling; for screening, not diagnosis. */
export const NEEDLING_STOPS = [
  "Under 18.",
  "Pregnant or breastfeeding: wait.",
  "Open wound, blister, rash, sunburn, peeling or infection in the area.",
  "A mole or dark patch that is undiagnosed, changing or bleeding: doctor first.",
  "A rough, scaly or sore spot, or one that does not close: dermatologist first, before anything hides it.",
  "Skin cancer or a precancerous spot on the scalp, now or ever, and a scar from skin-cancer surgery: never. The skin there must stay visible so that it can be watched.",
  "Chemotherapy or radiotherapy now.",
  "Keloid or raised scars, in the area or in the client's history.",
  "Psoriasis, vitiligo or lichen planus, there or anywhere on the body: doctor first. A needle can bring them out in clear skin.",
  "Eczema, dermatitis or active hair loss in the area, patchy or scarring: doctor first.",
  "Isotretinoin now or in the last 12 months.",
  "Strong retinoid, peel, botox or filler in the area in the last 4 weeks: wait.",
  "Blood thinner, bleeding disorder, uncontrolled diabetes, weak immune system or poor wound closure: only with a doctor's letter. Never stop a medicine on a shop's advice.",
  "Known allergy to an ingredient, a metal, a preservative or a dressing.",
  "Strong distress about looks, or many past corrections: pause and talk first.",
]
export const SALINE_STOPS = [
  ...NEEDLING_STOPS,
  "SMP younger than 8 weeks. Only the same studio's early visit, within 48 hours, is an exception.",
  "A tan less than 4 weeks old: wait.",
  "Pigment that has spread, blurred or sits deep: salt is not used to chase it.",
  "More than a few dots. A coin-size patch is hundreds of dots: laser first.",
]
export const PIGMENT_STOPS = [
  ...NEEDLING_STOPS,
  "SMP younger than 8 weeks.",
  "A tan less than 4 weeks old: no match is possible.",
  "Vitiligo, or a pale patch that no doctor has looked at.",
  "Freckles, age spots, spider veins, port-wine marks, under-eye circles or dark patches.",
  "Scars younger than 12 months, still pink, raised, or with a dark edge.",
]
/** For what is put on skin after a visit. */
export const SURFACE_STOPS = [
  "Known allergy to an ingredient on the label.",
  "Skin that is infected, weeping or changing: doctor first.",
]

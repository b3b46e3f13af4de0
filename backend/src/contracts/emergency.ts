/** The number to call for an ambulance, by country; used in texts and in results. */
export const EMERGENCY_NUMBERS = {
  us: "911",
  de: "112",
  fr: "112",
  es: "112",
  it: "112",
  nl: "112",
  ie: "112",
  gb: "999",
  in: "112",
} as const

/**
 * The numbers in one line, for texts that do not know the reader's country (article
 * boxes, red flags, pages). A test compares every text that contains a number with this
 * one.
 */
export const EMERGENCY_WORDS =
  "911 in the United States, 112 in the EU and India, 999 in the UK"

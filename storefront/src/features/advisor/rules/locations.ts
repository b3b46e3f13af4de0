import { EMERGENCY_NUMBERS } from "@clearline/backend/contracts"
import type { OptionCode } from "./questions"
import type { Sourced } from "./route"

export type LocationCode = OptionCode<"Q11">

type Place = { emergency: string; laser: Sourced }

const EUROPE: Sourced = {
  words:
    "Laser machines for tattoo removal fall under the EU device rules. Who may use one is national law, and we have not read that of your country: ask the provider for the licence, and the health authority whether it is enough.",
  sources: ["L22"],
}
const UNREAD: Sourced = {
  words:
    "We have not read the rules of your country. Ask the provider for the licence, and the health authority whether it is enough.",
}

/** Emergency number and laser rules by the visitor's location (domain notes 2.7; M4). */
export const LOCATIONS: Record<LocationCode, Place> = {
  us: {
    emergency: EMERGENCY_NUMBERS.us,
    laser: {
      words:
        "State law decides. Many states treat laser removal as medicine: a physician, or staff who work under one. Ask which rule holds in yours.",
      sources: ["L11"],
    },
  },
  "us-tx": {
    emergency: EMERGENCY_NUMBERS.us,
    laser: {
      words: "Texas asks for a physician, or a delegate with a physician on site.",
      sources: ["L12"],
    },
  },
  "us-fl": {
    emergency: EMERGENCY_NUMBERS.us,
    laser: {
      words: "Florida asks for a physician, or staff whom a physician supervises.",
      sources: ["L18"],
    },
  },
  de: {
    emergency: EMERGENCY_NUMBERS.de,
    laser: {
      words:
        "In Germany only licensed physicians with training may do it, since 31 December 2020.",
      sources: ["L13"],
    },
  },
  fr: { emergency: EMERGENCY_NUMBERS.fr, laser: EUROPE },
  es: { emergency: EMERGENCY_NUMBERS.es, laser: EUROPE },
  it: { emergency: EMERGENCY_NUMBERS.it, laser: EUROPE },
  nl: { emergency: EMERGENCY_NUMBERS.nl, laser: EUROPE },
  ie: { emergency: EMERGENCY_NUMBERS.ie, laser: EUROPE },
  gb: { emergency: EMERGENCY_NUMBERS.gb, laser: UNREAD },
  in: { emergency: EMERGENCY_NUMBERS.in, laser: UNREAD },
  other: { emergency: "your local emergency number", laser: UNREAD },
}

/** Whom to call in a mental crisis (the same text as in the article on removal). */
export function buildCrisisWords(place: LocationCode): string {
  if (place.startsWith("us")) {
    return "If you think of harming yourself, or cannot see a way on, talk to someone now: call or text 988, at any hour."
  }
  const { emergency } = LOCATIONS[place]
  return `If you think of harming yourself, or cannot see a way on, talk to someone now: call ${emergency}. A doctor or pharmacist can name a crisis line near you.`
}

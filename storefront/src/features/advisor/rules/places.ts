import type { OptionCode } from "./questions"
import type { Sourced } from "./route"

export type PlaceCode = OptionCode<"Q11">

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

/** Emergency number and rules for laser by where somebody is (domain notes 2.7; M4). */
export const PLACES: Record<PlaceCode, Place> = {
  us: {
    emergency: "911",
    laser: {
      words:
        "State law decides. Many states treat laser removal as medicine: a physician, or staff who work under one. Ask which rule holds in yours.",
      sources: ["L11"],
    },
  },
  "us-tx": {
    emergency: "911",
    laser: {
      words: "Texas asks for a physician, or a delegate with a physician on site.",
      sources: ["L12"],
    },
  },
  "us-fl": {
    emergency: "911",
    laser: {
      words: "Florida asks for a physician, or staff whom a physician supervises.",
      sources: ["L18"],
    },
  },
  de: {
    emergency: "112",
    laser: {
      words:
        "In Germany only licensed physicians with training may do it, since 31 December 2020.",
      sources: ["L13"],
    },
  },
  fr: { emergency: "112", laser: EUROPE },
  es: { emergency: "112", laser: EUROPE },
  it: { emergency: "112", laser: EUROPE },
  nl: { emergency: "112", laser: EUROPE },
  ie: { emergency: "112", laser: EUROPE },
  gb: { emergency: "999", laser: UNREAD },
  in: { emergency: "112", laser: UNREAD },
  other: { emergency: "your local emergency number", laser: UNREAD },
}

/** Whom to call when it is too much (as in the article on removal). */
export function buildCrisisWords(place: PlaceCode): string {
  if (place.startsWith("us")) {
    return "If you think of harming yourself, or cannot see a way on, talk to someone now: call or text 988, at any hour."
  }
  const { emergency } = PLACES[place]
  return `If you think of harming yourself, or cannot see a way on, talk to someone now: call ${emergency}. A doctor or pharmacist can name a crisis line near you.`
}

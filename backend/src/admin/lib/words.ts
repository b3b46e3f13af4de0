import type {
  AccessLevel,
  AftercareMethod,
  Audience,
  AvailabilityState,
  CommentState,
  Market,
  PairingKind,
  Purpose,
  RegulatoryClass,
} from "../../contracts"

/**
 * Labels for staff; the domain notes, section 2.7, list the requirements of each level.
 */
export const LEVEL_WORDS: Record<AccessLevel, { name: string; hint: string }> = {
  T0: { name: "T0 · Everybody", hint: "Guests see the price and can buy." },
  T1: {
    name: "T1 · Practitioner",
    hint: "Price and buying for practitioners with business proof and training.",
  },
  T2: {
    name: "T2 · Correction",
    hint: "Price and buying for practitioners with insurance and removal training.",
  },
  T3: {
    name: "T3 · Camouflage",
    hint: "Price and buying for practitioners with camouflage training.",
  },
}

export const AUDIENCE_WORDS: Record<Audience, string> = {
  client: "Clients",
  practitioner: "Practitioners",
  both: "Clients and practitioners",
}

export const METHOD_WORDS: Record<AftercareMethod, string> = {
  smp: "After SMP",
  laser: "After laser",
  "spot-remover": "After Spot Remover",
  "skin-correction": "After skin correction",
}

export const PURPOSE_WORDS: Record<Purpose, string> = {
  lighten: "Lighten",
  cover: "Cover",
  "colour-correct": "Colour-correct",
  prepare: "Prepare",
  practise: "Practise",
  clean: "Clean",
  soothe: "Soothe",
  matte: "Matte",
  sun: "Sun",
}

export const CLASS_WORDS: Record<RegulatoryClass, string> = {
  cosmetic: "Cosmetic",
  tattoo_mixture: "Tattoo mixture (REACH entry 75)",
  us_otc_drug: "Over-the-counter drug (US)",
  device_sharps: "Sterile sharps",
  textile: "Textile",
  accessory: "Accessory",
  counsel_review: "Not settled: ask counsel",
  bundle: "Bundle: see its parts",
}

export const MARKET_WORDS: Record<Market, string> = { us: "US", eu: "Europe" }

type BadgeColour = "green" | "orange" | "red" | "grey" | "blue"

export const AVAILABILITY_WORDS: Record<
  AvailabilityState,
  { name: string; colour: BadgeColour }
> = {
  in_stock: { name: "In stock", colour: "green" },
  low: { name: "Low", colour: "orange" },
  backorder: { name: "Backorder", colour: "blue" },
  out_of_stock: { name: "Out of stock", colour: "red" },
  not_sold_here: { name: "Not sold here", colour: "grey" },
}

export const COMMENT_STATE_WORDS: Record<
  CommentState,
  { name: string; colour: BadgeColour }
> = {
  pending: { name: "Waiting", colour: "orange" },
  accepted: { name: "Shown", colour: "green" },
  refused: { name: "Refused", colour: "red" },
  removed: { name: "Removed", colour: "red" },
  withdrawn: { name: "Withdrawn", colour: "grey" },
}

/** The headings on the product's page in the shop. */
export const PAIRING_KIND_WORDS: Record<PairingKind, string> = {
  read_first: "Read before you buy",
  aftercare: "Aftercare",
}

/** Labels of the button and the form that add a pairing. */
export const PAIR_WORDS = { article: "Pair an article", product: "Pair a product" }

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" })

/** "21 Nov 2026" */
export const formatDay = (iso: string): string => DAY.format(new Date(iso))

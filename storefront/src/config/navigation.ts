/** Main categories in the header, in order. The handles are those of the catalogue. */
export const MAIN_CATEGORIES = [
  { handle: "correction", name: "Correction" },
  { handle: "aftercare", name: "Aftercare" },
  { handle: "supplies", name: "Supplies" },
] as const

/** Label of links to the correction advisor. */
export const ADVISOR_NAME = "Find your fix"

/** Static pages of the footer (`content/pages/<slug>.md`). */
export const STATIC_PAGES = [
  { slug: "about", name: "About" },
  { slug: "practitioner-accounts", name: "Practitioner accounts" },
  { slug: "shipping-and-returns", name: "Shipping and returns" },
  { slug: "safety-reports", name: "Safety reports" },
  { slug: "accessibility", name: "Accessibility" },
  { slug: "privacy", name: "Privacy" },
  { slug: "terms", name: "Terms of sale" },
  { slug: "right-of-withdrawal", name: "Right of withdrawal" },
  { slug: "contact", name: "Contact" },
  { slug: "imprint", name: "Imprint" },
] as const

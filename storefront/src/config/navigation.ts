/** What the header offers, in order. Category handles are those of the catalogue. */
export const MAIN_CATEGORIES = [
  { handle: "correction", name: "Correction" },
  { handle: "aftercare", name: "Aftercare" },
  { handle: "supplies", name: "Supplies" },
] as const

/** The article that answers "Which fix fits?", with the heading that holds the table. */
export const WHICH_FIX = {
  slug: "is-smp-removal-possible",
  heading: "your-options-side-by-side",
} as const

/** Static pages of the footer (`content/pages/<slug>.md`). */
export const STATIC_PAGES = [
  { slug: "about", name: "About" },
  { slug: "practitioner-accounts", name: "Practitioner accounts" },
  { slug: "shipping-and-returns", name: "Shipping and returns" },
  { slug: "safety-reports", name: "Safety reports" },
  { slug: "accessibility", name: "Accessibility" },
  { slug: "privacy", name: "Privacy" },
] as const

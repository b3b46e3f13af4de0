/** A prerendered page of every kind, as a guest reads them. */
export const PRERENDERED = [
  "/us",
  "/us/shop/aftercare",
  "/us/shop/all/for-clients",
  "/us/products/removal-aftercare-kit",
  "/us/products/complete-skin-correcting-kit",
  "/us/learn",
  "/us/learn/is-smp-removal-possible",
  "/us/learn/for/clients",
  "/us/learn/glossary",
  "/us/learn/authors/clearline-editors",
  "/us/about",
  "/de/products/matte-mineral-sunscreen",
]

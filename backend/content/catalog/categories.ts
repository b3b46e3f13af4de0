import type { CatalogCategoryEntry } from "./types"

/** The three categories of the shop, in menu order. */
export const CATEGORIES: CatalogCategoryEntry[] = [
  {
    handle: "correction",
    name: "Correction",
    description:
      "Products that lighten single dots, cover flat pale marks or work against a colour shift. Most are for verified practitioners. None of them clears a whole head, and sometimes a laser clinic is the better answer.",
  },
  {
    handle: "aftercare",
    name: "Aftercare",
    description:
      "What keeps the scalp clean, comfortable and out of the sun after SMP, laser or a correction. Follow your practitioner's instructions first.",
  },
  {
    handle: "supplies",
    name: "Supplies",
    description:
      "Cartridges, mixing medium, patch tests, disposables, shade cards and practice skin for the work itself. Some need a verified account.",
  },
]

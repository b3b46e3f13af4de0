/** Lines of results that a person sees without scrolling. */
export const FIRST_SCREEN = 5

/** What somebody types, and one thing that they expect to see on the first screen. */
export const WHAT_PEOPLE_TYPE: readonly (readonly [string, string])[] = [
  // As the issue names them.
  ["blue dots", "product colour-shift-neutraliser"],
  ["matte sunscreen", "product matte-mineral-sunscreen"],
  // Plain words.
  ["spot remover", "product spot-remover"],
  ["aftercare kit", "product smp-aftercare-kit"],
  ["aftercare kit", "product removal-aftercare-kit"],
  ["practice head", "product practice-skin"],
  ["can smp be removed", "article is-smp-removal-possible"],
  ["hat", "product upf50-healing-cap"],
  // Misspelt.
  ["matte sunscrean", "product matte-mineral-sunscreen"],
  ["blu dots", "product colour-shift-neutraliser"],
  ["recovry balm", "product recovery-balm"],
  ["spot remvoer", "product spot-remover"],
  ["neutralyser", "product colour-shift-neutraliser"],
  // What else people call it.
  ["dot eraser", "product spot-remover"],
  ["sun cream", "product matte-mineral-sunscreen"],
  ["makeup", "product surface-camouflage-creme"],
  ["shampoo", "product gentle-foam-cleanser"],
  ["gray dots", "product colour-shift-neutraliser"],
  ["fake skin", "product practice-skin"],
  ["botched smp", "article why-smp-goes-wrong"],
  // Plurals and spellings.
  ["sunscreens", "product matte-mineral-sunscreen"],
  ["tints", "product skin-tint"],
  ["moisturizer", "product matte-scalp-moisturiser"],
  ["color shift", "product colour-shift-neutraliser"],
  // Accents.
  ["crème camouflage", "product surface-camouflage-creme"],
  ["Gelée sunscrèen", "product matte-mineral-sunscreen"],
  // Codes.
  ["REM-SPOT-15", "product spot-remover"],
  ["aftfoam150", "product gentle-foam-cleanser"],
  ["spf 50", "product matte-mineral-sunscreen"],
  // Questions and phrases of the articles.
]

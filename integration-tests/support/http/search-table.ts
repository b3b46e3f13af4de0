/** Lines of results that a person sees without scrolling. */
export const FIRST_SCREEN = 5

/** What somebody types, and one thing that they expect to see on the first screen. */
export const WHAT_PEOPLE_TYPE: readonly (readonly [string, string])[] = [
  // As the issue names them.
  ["blue dots", "article match-the-fix-to-the-fault"],
  ["blue dots", "product colour-shift-neutraliser"],
  ["low hairline", "article match-the-fix-to-the-fault"],
  ["does it hurt", "article smp-and-removal-pain"],
  ["matte sunscreen", "product matte-mineral-sunscreen"],
  // Plain words.
  ["spot remover", "product spot-remover"],
  ["spot remover", "article spot-remover-explained"],
  ["laser", "article laser-smp-removal"],
  ["aftercare kit", "product smp-aftercare-kit"],
  ["aftercare kit", "product removal-aftercare-kit"],
  ["practice head", "product practice-skin"],
  ["can smp be removed", "article is-smp-removal-possible"],
  ["redness", "article redness-after-smp"],
  ["healing", "article aftercare-smp"],
  ["hat", "product upf50-healing-cap"],
  // Misspelt.
  ["matte sunscrean", "product matte-mineral-sunscreen"],
  ["low harline", "article match-the-fix-to-the-fault"],
  ["lazer removal", "article laser-smp-removal"],
  ["blu dots", "product colour-shift-neutraliser"],
  ["recovry balm", "product recovery-balm"],
  ["spot remvoer", "product spot-remover"],
  ["hair tatoo", "article what-is-smp-and-who-is-it-for"],
  ["neutralyser", "product colour-shift-neutraliser"],
  // What else people call it.
  ["hair tattoo", "article what-is-smp-and-who-is-it-for"],
  ["dot eraser", "product spot-remover"],
  ["sun cream", "product matte-mineral-sunscreen"],
  ["makeup", "product surface-camouflage-creme"],
  ["shampoo", "product gentle-foam-cleanser"],
  ["numbing cream", "article smp-and-removal-pain"],
  ["gray dots", "product colour-shift-neutraliser"],
  ["touch up", "article does-smp-fade"],
  ["shiny scalp", "article scalp-shine-and-sun"],
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
  ["REM-SPOT-V10", "product spot-remover"],
  ["aftfoam150", "product gentle-foam-cleanser"],
  ["spf 50", "product matte-mineral-sunscreen"],
  // Questions and phrases of the articles.
  ["how long does smp last", "article does-smp-fade"],
  ["why did mine turn blue", "article match-the-fix-to-the-fault"],
  ["when can I shave", "article aftercare-smp"],
  ["will my hair grow back after laser", "article laser-smp-removal"],
  ["before-and-after photos", "article choosing-an-artist-or-clinic"],
  ["is it a tattoo", "article what-is-smp-and-who-is-it-for"],
  ["pale scars", "article skin-correcting-kit-explained"],
  ["clinic in Mumbai", "article choosing-an-artist-or-clinic"],
  ["helmet look", "article match-the-fix-to-the-fault"],
]

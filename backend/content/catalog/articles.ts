/** Slugs of the fourteen articles, by what they are about. */
export const ARTICLE = {
  removalPossible: "is-smp-removal-possible",
  whyItGoesWrong: "why-smp-goes-wrong",
  whatIsSmp: "what-is-smp-and-who-is-it-for",
  laser: "laser-smp-removal",
  spotRemover: "spot-remover-explained",
  skinKit: "skin-correcting-kit-explained",
  matchTheFix: "match-the-fix-to-the-fault",
  fading: "does-smp-fade",
  correctionAftercare: "aftercare-removal-correction",
  smpAftercare: "aftercare-smp",
  shineAndSun: "scalp-shine-and-sun",
  redness: "redness-after-smp",
  pain: "smp-and-removal-pain",
  choosing: "choosing-an-artist-or-clinic",
} as const

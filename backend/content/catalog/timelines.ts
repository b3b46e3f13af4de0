import type { SafetyProfile } from "../../src/contracts"

type Timeline = SafetyProfile["after_the_visit"]

/** After SMP or a touch-up. The cautious middle of what studios advise; they differ on days. */
export const AFTER_SMP: Timeline = [
  {
    when: "Day 0",
    what: "After SMP: a loose clean cap, a clean pillowcase. No water, no touching, no products.",
  },
  {
    when: "Days 1–3",
    what: "Keep dry. Redness is common and mostly settles by day 3.",
  },
  {
    when: "Days 4–6",
    what: "Rinse lukewarm, pat dry. Thin balm if the skin feels tight. No picking.",
  },
  {
    when: "Days 7–9",
    what: "Wash with a mild cleanser and your fingertips. No exfoliants.",
  },
  {
    when: "Days 10–30",
    what: "Wash as normal, gently. Hat, and SPF once the skin is closed. Pool and sauna wait until your practitioner agrees.",
  },
]

/** After a Spot Remover visit. Nothing goes on a scab until it has fallen by itself. */
export const AFTER_SPOT_REMOVER: Timeline = [
  {
    when: "Days 0–2",
    what: "Blot clean. Keep dry and open to the air. No plaster, no balm.",
  },
  {
    when: "Days 3–14",
    what: "A dark scab on each dot, which falls by itself. Wash around it, pat dry at once; nothing on it until it has fallen.",
  },
  {
    when: "Days 15–28",
    what: "Pink skin. Plain balm where the scab has fallen, and a hat.",
  },
  {
    when: "Days 29–55",
    what: "Sunscreen every day, once the skin is closed. No new needling.",
  },
  { when: "Week 8", what: "Photo in the same light. Decide: repeat or stop." },
]

/** After skin-tone correction. The colour is judged late. */
export const AFTER_SKIN_TONE: Timeline = [
  {
    when: "Days 0–3",
    what: "Looks too dark or too pink. Keep dry, clean cap, no make-up.",
  },
  {
    when: "Days 4–10",
    what: "Fine flaking. Rinse, then mild cleanser and thin balm. No picking.",
  },
  {
    when: "Days 11–30",
    what: "Looks patchy or pale. Moisturise, hat, SPF once the skin is closed. No tanning.",
  },
  {
    when: "Days 45–60",
    what: "The settled colour shows. Review, and a second pass if needed.",
  },
  {
    when: "Every year",
    what: "Check for drift. Keep the pigment lot on file for any future laser provider.",
  },
]

/** After removal: laser first, then where Spot Remover differs. */
export const AFTER_REMOVAL: Timeline = [
  {
    when: "Days 0–2",
    what: "Cool and rest after laser; leave blisters closed. After Spot Remover: blot, keep dry, no balm.",
  },
  {
    when: "Days 3–14",
    what: "Crusts or scabs fall by themselves. After laser, thin balm and a gentle wash. After Spot Remover, wash around. No picking, no shaving over them.",
  },
  {
    when: "Days 15–28",
    what: "Balm and hat. After laser, sunscreen once the skin is closed; after Spot Remover not yet.",
  },
  {
    when: "Days 29–55",
    what: "Hat, and sunscreen every day once the skin is closed.",
  },
  { when: "Week 8", what: "Photo in the same light. Review with your practitioner." },
]

import { EMERGENCY_WORDS } from "@clearline/backend/contracts"
import type { Line } from "./plan"

export type RedFlagGroup = { title: string; flags: readonly Line[] }

/**
 * Signs that are not normal after any method (domain notes 2.6 and 6.4), most urgent
 * first.
 */
export const RED_FLAGS: readonly RedFlagGroup[] = [
  {
    title: `Call the emergency number at once (${EMERGENCY_WORDS})`,
    flags: [{ text: "your face, lips or throat swell, or breathing is hard" }],
  },
  {
    title: "See a doctor the same day",
    flags: [
      { text: "redness that spreads, heat, or pain that gets worse after day three" },
      { text: "pus or a bad smell" },
      { text: "fever or chills" },
      { text: "red streaks" },
      { text: "sudden severe pain, or skin that turns white or black and hurts" },
      { text: "trouble with your eyes after laser" },
    ],
  },
  {
    title: "See a doctor soon",
    flags: [
      {
        text: "itchy bumps that appear days or weeks later: bacteria from ink or water can cause them, and they need particular antibiotics",
        marks: ["M5", "M22"],
      },
      { text: "a mole that is new or changing" },
      { text: "a rough, scaly or sore spot, or one that does not heal" },
    ],
  },
]

/** Signs that need a doctor, on every route (domain notes 2.6 and 6.4). */
export const RED_FLAGS = [
  "Trouble breathing or a swelling face: emergency",
  "Spreading redness, red streaks, heat, or pain that grows after day 3",
  "Sudden severe pain",
  "Pus or a bad smell",
  "Fever or chills",
  "Itchy bumps, also weeks later",
  "Skin that turns white or black after laser",
  "Anything wrong with your eyes after laser",
  "A mole that is new or changes",
  "A rough, scaly or sore spot, or one that does not heal",
] as const

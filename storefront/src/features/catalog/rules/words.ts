import type { ProductFlag, Purpose } from "@clearline/backend/contracts"

/** Labels of the purposes. */
export const PURPOSE_WORDS: Record<Purpose, string> = {
  lighten: "Lighten",
  cover: "Cover",
  "colour-correct": "Correct colour",
  prepare: "Prepare",
  practise: "Practise",
  clean: "Clean",
  soothe: "Soothe",
  matte: "Reduce shine",
  sun: "Sun protection",
}

/** Labels of the product flags that buyers should see. */
export const FLAG_WORDS: Record<ProductFlag, string> = {
  professional_only: "Professional use only",
  laser_caution: "Laser can darken it later",
  sterile: "Sterile until opened",
  single_use_preferred: "Single use preferred",
  fragrance_free: "Fragrance-free",
  vegan: "Vegan",
  wash_off: "Washes off",
  age_18: "Buyers aged 18 and over",
  no_air: "Not by air",
  sealed_for_hygiene: "Sealed for hygiene: no return once opened, unless faulty",
}

import { ARTICLES } from "./articles"
import { AFTERCARE } from "./families/aftercare"
import { AFTERCARE_KITS } from "./families/aftercare-kits"
import { CAMOUFLAGE } from "./families/camouflage"
import { CAP } from "./families/cap"
import { COLOURS } from "./families/colour"
import { KITS } from "./families/kits"
import { PARTS } from "./families/parts"
import { PRACTICE } from "./families/practice"
import { DAY_FIGURES } from "./figures/days"
import { FAULT_FIGURES } from "./figures/faults"
import { METHOD_FIGURES } from "./figures/methods"
import { CARE_HEROES } from "./heroes/care"
import { CHOICE_HEROES } from "./heroes/choices"
import { METHOD_HEROES } from "./heroes/methods"
import { REMOVER } from "./families/remover"
import { SUNSCREEN } from "./families/sunscreen"
import { SESSION } from "./families/session"
import { SUPPLIES } from "./families/supplies"

/** Every drawing by its picture's key. */
export const SCENES: Record<string, () => string> = {
  ...REMOVER,
  ...COLOURS,
  ...KITS,
  ...SESSION,
  ...SUPPLIES,
  ...PRACTICE,
  ...AFTERCARE,
  ...SUNSCREEN,
  ...CAMOUFLAGE,
  ...CAP,
  ...AFTERCARE_KITS,
  ...PARTS,
  ...ARTICLES,
  ...CHOICE_HEROES,
  ...METHOD_HEROES,
  ...CARE_HEROES,
  ...FAULT_FIGURES,
  ...METHOD_FIGURES,
  ...DAY_FIGURES,
}

import { BLOT_PROTECT_PADS } from "./blot-protect-pads"
import { COLOUR_SHIFT_NEUTRALISER } from "./colour-shift-neutraliser"
import { COMPLETE_SKIN_CORRECTING_KIT } from "./complete-skin-correcting-kit"
import { CORRECTION_CARTRIDGES } from "./correction-cartridges"
import { GENTLE_FOAM_CLEANSER } from "./gentle-foam-cleanser"
import { MATTE_MINERAL_SUNSCREEN } from "./matte-mineral-sunscreen"
import { MATTE_SCALP_MOISTURISER } from "./matte-scalp-moisturiser"
import { PATCH_TEST_PACK } from "./patch-test-pack"
import { PRACTICE_SKIN } from "./practice-skin"
import { RECOVERY_BALM } from "./recovery-balm"
import { REMOVAL_AFTERCARE_KIT } from "./removal-aftercare-kit"
import { SESSION_DISPOSABLES } from "./session-disposables"
import { SHADE_MATCH_CARDS } from "./shade-match-cards"
import { SKIN_BASE } from "./skin-base"
import { SKIN_TINT } from "./skin-tint"
import { SMP_AFTERCARE_KIT } from "./smp-aftercare-kit"
import { SPOT_REMOVER } from "./spot-remover"
import { STERILE_MIXING_MEDIUM } from "./sterile-mixing-medium"
import { SURFACE_CAMOUFLAGE_CREME } from "./surface-camouflage-creme"
import { UPF50_HEALING_CAP } from "./upf50-healing-cap"
import type { CatalogEntry } from "../types"

/** The whole catalogue; array order is the "featured" order of the shop. */
export const CATALOG: CatalogEntry[] = [
  SPOT_REMOVER,
  COMPLETE_SKIN_CORRECTING_KIT,
  SMP_AFTERCARE_KIT,
  REMOVAL_AFTERCARE_KIT,
  SURFACE_CAMOUFLAGE_CREME,
  SKIN_BASE,
  SKIN_TINT,
  COLOUR_SHIFT_NEUTRALISER,
  GENTLE_FOAM_CLEANSER,
  RECOVERY_BALM,
  BLOT_PROTECT_PADS,
  MATTE_SCALP_MOISTURISER,
  MATTE_MINERAL_SUNSCREEN,
  UPF50_HEALING_CAP,
  CORRECTION_CARTRIDGES,
  STERILE_MIXING_MEDIUM,
  SHADE_MATCH_CARDS,
  PATCH_TEST_PACK,
  SESSION_DISPOSABLES,
  PRACTICE_SKIN,
]

import { AFTERCARE_METHODS, type AftercareMethod } from "@clearline/backend/contracts"
import type { AftercarePlan } from "../plan"
import { LASER_PLAN } from "./laser"
import { SKIN_CORRECTION_PLAN } from "./skin-correction"
import { SMP_PLAN } from "./smp"
import { SPOT_REMOVER_PLAN } from "./spot-remover"

/** The plan of each method. */
export const PLANS: Record<AftercareMethod, AftercarePlan> = {
  smp: SMP_PLAN,
  laser: LASER_PLAN,
  "spot-remover": SPOT_REMOVER_PLAN,
  "skin-correction": SKIN_CORRECTION_PLAN,
}

/** The plan with this method as the last part of its address, or null. */
export function findPlan(word: string): AftercarePlan | null {
  const method = AFTERCARE_METHODS.find((one) => one === word)
  return method ? PLANS[method] : null
}

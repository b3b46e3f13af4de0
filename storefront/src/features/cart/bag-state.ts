import type { Refusal } from "@/lib/describe-refusal"

/** The result of the last cart action. */
export type BagState =
  | { status: "idle" }
  | { status: "done"; message: string; bagCount: number }
  | { status: "refused"; refusal: Refusal }

export const IDLE: BagState = { status: "idle" }

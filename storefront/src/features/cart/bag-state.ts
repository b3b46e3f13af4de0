import type { Refusal } from "@/lib/describe-refusal"

/** What became of the last thing done to the bag. */
export type BagState =
  | { status: "idle" }
  | { status: "done"; message: string; bagCount: number }
  | { status: "refused"; refusal: Refusal }

export const IDLE: BagState = { status: "idle" }

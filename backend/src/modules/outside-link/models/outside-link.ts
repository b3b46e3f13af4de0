import { model } from "@medusajs/framework/utils"
import { LINK_PROBLEMS, LINK_VERDICTS } from "../../../contracts"

/** One address on another site and what the last look at it told. One row an address. */
export const OutsideLink = model.define("outside_link", {
  id: model.id({ prefix: "olink" }).primaryKey(),
  url: model.text().unique(),
  verdict: model.enum([...LINK_VERDICTS]),
  /** HTTP status of the last look. */
  status: model.number().nullable(),
  problem: model.enum([...LINK_PROBLEMS]).nullable(),
  moved_to: model.text().nullable(),
  /** Looks, far enough apart, that found nothing there; 0 once it answers again. */
  times_gone: model.number().default(0),
  first_failed_at: model.dateTime().nullable(),
  last_failed_at: model.dateTime().nullable(),
  checked_at: model.dateTime(),
})

import { model } from "@medusajs/framework/utils"
import { LINK_PROBLEMS, LINK_VERDICTS } from "../../../contracts"

/**
 * One address on another site, with the result of its last check. One row per address.
 */
export const OutsideLink = model.define("outside_link", {
  id: model.id({ prefix: "olink" }).primaryKey(),
  url: model.text().unique(),
  verdict: model.enum([...LINK_VERDICTS]),
  /** HTTP status of the last check. */
  status: model.number().nullable(),
  problem: model.enum([...LINK_PROBLEMS]).nullable(),
  moved_to: model.text().nullable(),
  /**
   * Number of checks, far enough apart, that found the page gone; 0 once the page is
   * found again.
   */
  times_gone: model.number().default(0),
  first_failed_at: model.dateTime().nullable(),
  last_failed_at: model.dateTime().nullable(),
  checked_at: model.dateTime(),
})

import { model } from "@medusajs/framework/utils"

/** One round through the links. Its `updated_at` tells that somebody is still at it. */
export const LinkCheck = model.define("outside_link_check", {
  id: model.id({ prefix: "olchk" }).primaryKey(),
  started_at: model.dateTime(),
  finished_at: model.dateTime().nullable(),
  done: model.number().default(0),
  total: model.number(),
  /** Some other site answered. */
  heard: model.boolean().default(false),
})

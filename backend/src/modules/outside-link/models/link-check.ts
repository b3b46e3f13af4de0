import { model } from "@medusajs/framework/utils"

/** One run over the links. `updated_at` shows that the run is still alive. */
export const LinkCheck = model.define("outside_link_check", {
  id: model.id({ prefix: "olchk" }).primaryKey(),
  started_at: model.dateTime(),
  finished_at: model.dateTime().nullable(),
  done: model.number().default(0),
  total: model.number(),
  /** True when at least one other site has responded. */
  heard: model.boolean().default(false),
})

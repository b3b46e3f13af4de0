import { model } from "@medusajs/framework/utils"
import {
  REGULATORY_CLASSES,
  type SafetyProfile as SafetyProfileContract,
} from "../../../contracts"

/**
 * The safety information of a product; columns as in contracts `SafetyProfile`. One per
 * product.
 */
export const SafetyProfile = model.define("safety_profile", {
  id: model.id({ prefix: "safety" }).primaryKey(),
  product_id: model.text().unique(),
  regulatory_class_us: model.enum([...REGULATORY_CLASSES]),
  regulatory_class_eu: model.enum([...REGULATORY_CLASSES]),
  regulatory_note: model.text().nullable(),
  expectation: model.text(),
  can: model.array(),
  cannot: model.array(),
  who_may_use: model.text(),
  warnings: model.array(),
  contraindications: model.array(),
  ingredients: model.text().nullable(),
  left_out: model.array(),
  flags: model.array(),
  shelf_life_months: model.number().nullable(),
  after_opening: model.text().nullable(),
  storage: model.text().nullable(),
  hazmat: model.json<NonNullable<SafetyProfileContract["hazmat"]>>().nullable(),
  papers: model.array(),
  questions: model.json<SafetyProfileContract["questions"]>(),
  after_the_visit: model.json<SafetyProfileContract["after_the_visit"]>(),
  use_from: model.json<SafetyProfileContract["use_from"]>(),
})

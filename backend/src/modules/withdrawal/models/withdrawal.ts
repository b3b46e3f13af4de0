import { model } from "@medusajs/framework/utils"
import {
  WITHDRAWAL_STATES,
  type WithdrawalRefund,
  type WithdrawnLine,
} from "../../../contracts"

/** One declaration of withdrawal, with what staff decided about it. */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdr" }).primaryKey(),
    /** As the person typed them, without invisible characters. */
    name: model.text(),
    order_text: model.text(),
    email: model.text(),
    country_code: model.text(),
    /** The moment that counts. */
    received_at: model.dateTime(),
    /**
     * Keyed digest of name, order, address and hour. It is unique, so that pressing the
     * button twice is one withdrawal.
     */
    fingerprint: model.text(),
    state: model.enum([...WITHDRAWAL_STATES]).default("received"),
    order_id: model.text().nullable(),
    /** Null: the whole order. */
    lines: model.json<WithdrawnLine[]>().nullable(),
    reason: model.text().nullable(),
    /** User id of the member of staff; null for a secret key. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
    /** What was paid back; null before. */
    refund: model.json<WithdrawalRefund>().nullable(),
  })
  .indexes([
    { on: ["fingerprint"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state", "received_at"] },
    { on: ["order_id"] },
  ])

import { MedusaService } from "@medusajs/framework/utils"
import { Withdrawal } from "./models/withdrawal"

/** Stores withdrawals from contracts; `rules/` decides what they mean. */
export class WithdrawalService extends MedusaService({ Withdrawal }) {}

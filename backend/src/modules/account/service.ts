import { MedusaService } from "@medusajs/framework/utils"
import { SignOut } from "./models/sign-out"
import { Suspension } from "./models/suspension"

/** Stores sign-outs and suspensions; `rules/` decides what they mean. */
export class AccountService extends MedusaService({ SignOut, Suspension }) {}

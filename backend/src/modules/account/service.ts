import { MedusaService } from "@medusajs/framework/utils"
import { SignOut } from "./models/sign-out"
import { Suspension } from "./models/suspension"

/** Stores who was signed out and who is suspended; what that means is decided in `rules/`. */
export class AccountService extends MedusaService({ SignOut, Suspension }) {}

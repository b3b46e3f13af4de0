import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitCodes } from "../attempts/limit-guesses"
import { dropDeadToken } from "./drop-dead-token"
import { openSession } from "./open-session"
import { answerRegistration } from "./register"
import { answerReset, answerResetRequest } from "./reset-password"
import { guardSignIn } from "./sign-in"
import { endToken } from "./sign-out"
import { checkNewPassword, normaliseAddresses } from "./tidy-body"
import { answerConfirmation, answerVerificationRequest } from "./verification"

/**
 * Guards for Medusa's own auth routes. Entries without a method run before Medusa's
 * checks of the request; the others run after them and replace Medusa's response.
 */
export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [dropDeadToken] },
  { matcher: "/admin", middlewares: [dropDeadToken] },
  {
    matcher: "/auth",
    middlewares: [
      dropDeadToken,
      normaliseAddresses,
      checkNewPassword,
      limitCodes,
      endToken,
    ],
  },
  { method: ["POST"], matcher: "/auth/session", middlewares: [openSession] },
  {
    method: ["GET", "POST"],
    matcher: "/auth/:actor_type/:auth_provider",
    middlewares: [guardSignIn],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/register",
    middlewares: [answerRegistration],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [answerResetRequest],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/update",
    middlewares: [answerReset],
  },
  {
    method: ["POST"],
    matcher: "/auth/verification/request",
    middlewares: [answerVerificationRequest],
  },
  {
    method: ["POST"],
    matcher: "/auth/verification/confirm",
    middlewares: [answerConfirmation],
  },
]

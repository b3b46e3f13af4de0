import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitCodes } from "../rate-limit/limit-guesses"
import { rejectRevokedToken } from "./reject-revoked-token"
import { openSession } from "./open-session"
import { respondToRegistration } from "./register"
import { respondToReset, respondToResetRequest } from "./reset-password"
import { guardSignIn } from "./sign-in"
import { invalidateToken } from "./sign-out"
import { checkNewPassword, normaliseAddresses } from "./tidy-body"
import { respondToConfirmation, respondToVerificationRequest } from "./verification"

/**
 * Guards for Medusa's own auth routes. Entries without a method run before Medusa's
 * checks of the request; the others run after them and replace Medusa's response.
 */
export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [rejectRevokedToken] },
  { matcher: "/admin", middlewares: [rejectRevokedToken] },
  {
    matcher: "/auth",
    middlewares: [
      rejectRevokedToken,
      normaliseAddresses,
      checkNewPassword,
      limitCodes,
      invalidateToken,
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
    middlewares: [respondToRegistration],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [respondToResetRequest],
  },
  {
    method: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/update",
    middlewares: [respondToReset],
  },
  {
    method: ["POST"],
    matcher: "/auth/verification/request",
    middlewares: [respondToVerificationRequest],
  },
  {
    method: ["POST"],
    matcher: "/auth/verification/confirm",
    middlewares: [respondToConfirmation],
  },
]

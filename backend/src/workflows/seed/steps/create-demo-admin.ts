import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DEMO_ADMIN } from "../../../../content/shop"
import { createSignIn, hasSignIn } from "./sign-in-identity"

/**
 * Creates the demo admin with a password, unless an admin can already sign in with the
 * address. Returns true when the admin was created.
 *
 * Undo: deletes admin and sign-in.
 */
export const createDemoAdminStep = createStep(
  "create-demo-admin",
  async ({ password }: { password: string }, { container }) => {
    if (await hasSignIn(DEMO_ADMIN.email, "user", container)) {
      return new StepResponse(false, null)
    }
    const users = container.resolve(Modules.USER)
    const [left] = await users.listUsers({ email: DEMO_ADMIN.email })
    const user = left ?? (await users.createUsers(DEMO_ADMIN))
    const signIn = await createSignIn(
      { email: DEMO_ADMIN.email, password, kind: "user", id: user.id },
      container,
    )
    return new StepResponse(true, { user_id: user.id, ...signIn })
  },
  async (made, { container }) => {
    if (!made) {
      return
    }
    if (made.created_identity_id) {
      await container
        .resolve(Modules.AUTH)
        .deleteAuthIdentities([made.created_identity_id])
    }
    await container.resolve(Modules.USER).deleteUsers([made.user_id])
  },
)

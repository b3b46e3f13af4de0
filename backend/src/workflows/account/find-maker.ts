import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isMakerGone } from "../../modules/account/rules/is-maker-gone"

const KEY_ID = /^apk_/

/**
 * The person behind somebody who is signed in to `/admin`: staff themselves, or who made the
 * secret key that is used. A word of its own, or empty, when a script made the key.
 */
export async function findPersonBehind(
  container: MedusaContainer,
  actorId: string,
): Promise<string> {
  const keys = container.resolve(Modules.API_KEY)
  let person = actorId
  while (KEY_ID.test(person)) {
    const [key] = await keys.listApiKeys({ id: person })
    if (!key) break
    person = key.created_by
  }
  return person
}

/** True when a member of staff made it who is removed now. */
export async function isMadeByRemovedUser(
  container: MedusaContainer,
  madeBy: string,
): Promise<boolean> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [madeBy] }, { withDeleted: true, select: ["id", "deleted_at"] })
  return isMakerGone({
    id: madeBy,
    user: user ? { is_deleted: user.deleted_at !== null } : null,
  })
}

/** True for a secret key that a removed member of staff has made: it opens nothing. */
export async function isKeyClosed(
  container: MedusaContainer,
  keyId: string,
): Promise<boolean> {
  return isMadeByRemovedUser(container, await findPersonBehind(container, keyId))
}

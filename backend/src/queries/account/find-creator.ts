import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isCreatorRemoved } from "../../modules/account/rules/is-maker-gone"

const KEY_ID = /^apk_/

/**
 * Returns the person who acts in `/admin`: the signed-in member of staff, or the creator
 * of the secret key in use. When a script created the key, it is a fixed word or empty.
 */
export async function findActingPerson(
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

/** True when the creator is a member of staff who has been removed. */
export async function isCreatedByRemovedUser(
  container: MedusaContainer,
  madeBy: string,
): Promise<boolean> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [madeBy] }, { withDeleted: true, select: ["id", "deleted_at"] })
  return isCreatorRemoved({
    id: madeBy,
    user: user ? { is_deleted: user.deleted_at !== null } : null,
  })
}

/**
 * True for a secret key created by a member of staff who was removed: it gives no access.
 */
export async function isKeyClosed(
  container: MedusaContainer,
  keyId: string,
): Promise<boolean> {
  return isCreatedByRemovedUser(container, await findActingPerson(container, keyId))
}

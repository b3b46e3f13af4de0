/** Who made a key or an invitation, as the database knows them at this moment. */
export type Maker = {
  /** Empty, or a word of their own, when a script made it. */
  id: string
  /** Null when there is no such user, and never was, as far as the table tells. */
  user: { is_deleted: boolean } | null
}

const USER_ID = /^user_/

/**
 * True when a member of staff made it who is removed now. What a script made stays: nobody
 * can be removed for it.
 */
export function isMakerGone({ id, user }: Maker): boolean {
  return user ? user.is_deleted : USER_ID.test(id)
}

/** The creator of a key or an invitation, as the database knows the creator now. */
export type Maker = {
  /** Empty, or a fixed word, when a script created it. */
  id: string
  /** Null when the table has no such user, not even a deleted one. */
  user: { is_deleted: boolean } | null
}

const USER_ID = /^user_/

/**
 * True when the creator is a member of staff who has been removed. What a script created
 * stays: a script cannot be removed.
 */
export function isCreatorRemoved({ id, user }: Maker): boolean {
  return user ? user.is_deleted : USER_ID.test(id)
}

/**
 * The target of "Back to all articles": the list that the reader came from, with its
 * filter and page; null if the reader came from elsewhere.
 *
 * @param referrer address of the previous page, as the browser reports it
 * @param listPath path of the complete list: /us/learn
 */
export function findBackLink(
  referrer: string,
  origin: string,
  listPath: string,
): string | null {
  if (!URL.canParse(referrer)) return null
  const { origin: cameFrom, pathname } = new URL(referrer)
  if (cameFrom !== origin) return null
  return pathname === listPath || pathname.startsWith(`${listPath}/for/`)
    ? pathname
    : null
}

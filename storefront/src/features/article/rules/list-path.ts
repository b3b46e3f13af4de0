/**
 * Where "Back to all articles" leads: to the very list that the reader came from, filter
 * and page included, else null.
 *
 * @param referrer address of the page before, as the browser tells it
 * @param listPath own path of the whole list: /us/learn
 */
export function findListPath(
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

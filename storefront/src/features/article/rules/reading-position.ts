/**
 * Which heading a reader is below: the last one whose top has passed the reading line.
 * Above the first it is the first; at the end of the page it is the last, which may never
 * reach the line.
 *
 * @param tops distances of the headings from the top of the window, in page order, px
 * @param line where on the screen reading happens, px
 */
export function findCurrentHeading(
  tops: readonly number[],
  line: number,
  isAtEnd: boolean,
): number {
  if (isAtEnd) return Math.max(0, tops.length - 1)
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  )
}

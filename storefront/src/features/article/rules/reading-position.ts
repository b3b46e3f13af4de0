/**
 * The index of the heading that the reader is in: the last one with its top above the
 * reading line. Before the first heading it is the first; at the end of the page it is
 * the last, which may never reach the line.
 *
 * @param tops distances of the headings from the top of the window, in page order, px
 * @param line distance of the reading line from the top of the window, px
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

/**
 * The text without the characters that XML 1.0 (section 2.2) forbids; a single one makes
 * a whole feed unreadable. The backend refuses the same characters in submitted text.
 */
export function stripForXml(text: string): string {
  return text.replace(
    /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu,
    "",
  )
}

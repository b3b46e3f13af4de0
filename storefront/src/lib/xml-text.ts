/**
 * The text without the characters that XML 1.0 (section 2.2) cannot contain; one of them makes
 * a whole feed unreadable. The backend refuses the same characters where text is sent.
 */
export function stripForXml(text: string): string {
  return text.replace(
    /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu,
    "",
  )
}

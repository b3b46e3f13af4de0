const plain = (email: string) => email.trim().toLowerCase()

/** Do two e-mail addresses name one mailbox, letter case and spaces around them aside? No address equals none. */
export function isSameEmail(
  a: string | null | undefined,
  b: string | null | undefined,
): boolean {
  return Boolean(a?.trim()) && Boolean(b?.trim()) && plain(a ?? "") === plain(b ?? "")
}

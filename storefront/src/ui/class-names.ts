/**
 * Joins class names with spaces; `false`, `null`, `undefined` and empty names are left
 * out.
 */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ")
}

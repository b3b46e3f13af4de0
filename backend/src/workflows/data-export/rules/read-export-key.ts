/**
 * The form of Medusa's export names: `1764…-order-exports.csv`, with S3 a ULID at the
 * end.
 */
const EXPORT_NAME = /-exports(-[0-9A-HJKMNP-TV-Z]{26})?\.csv$/

/** True for the file name of an export; false for other private files. */
export function isExportName(name: string): boolean {
  return EXPORT_NAME.test(name)
}

/**
 * Returns the key of an export in the File Module, from the address that the dashboard
 * shows; null when the address is not an export's. `prefix` is the beginning of all S3
 * keys.
 */
export function readExportKey(address: string, prefix = ""): string | null {
  if (!URL.canParse(address)) return null
  const name = decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "")
  const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1)
  return isExportName(name) ? `${folder}${name}` : null
}

import {
  EDUCATION_KEY,
  MAX_CART_LINES,
  MAX_CART_METADATA_BYTES,
} from "../../../contracts"

/**
 * The fields that count for the size of a line. The same variant with the same metadata
 * is one line.
 */
export type SizedLine = { variant_id?: string | null; metadata?: unknown }

/** The metadata that the client sent, without the record that the shop wrote itself. */
function withoutRecord(metadata: unknown): unknown {
  if (typeof metadata !== "object" || metadata === null) return metadata
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => key !== EDUCATION_KEY),
  )
}

function countBytes(metadata: unknown): number {
  if (metadata === undefined || metadata === null) return 0
  return Buffer.byteLength(JSON.stringify(metadata) ?? "")
}

function nameLine({ variant_id, metadata }: SizedLine): string {
  return `${variant_id ?? ""} ${JSON.stringify(metadata ?? {})}`
}

/**
 * Describes in a sentence why a cart of these lines would be too large; null when it is
 * not. `lines` are the existing and the new ones. Equal lines count once, because Medusa
 * merges them.
 */
export function describeOversize(
  lines: readonly SizedLine[],
  metadata?: unknown,
): string | null {
  const own = lines.map(({ variant_id, metadata }) => ({
    variant_id,
    metadata: withoutRecord(metadata),
  }))
  const distinct = new Map(own.map((line) => [nameLine(line), line]))
  if (distinct.size > MAX_CART_LINES) {
    return `A cart holds at most ${MAX_CART_LINES} lines.`
  }
  const bytes = [...distinct.values()].reduce(
    (sum, line) => sum + countBytes(line.metadata),
    countBytes(metadata),
  )
  if (bytes <= MAX_CART_METADATA_BYTES) return null
  return `A cart holds at most ${MAX_CART_METADATA_BYTES} bytes of metadata.`
}

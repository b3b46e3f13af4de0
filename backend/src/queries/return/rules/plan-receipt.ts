/** A piece that a returned item is made of. */
export type ReturnedPart = {
  inventory_item_id: string
  title: string
  sku: string | null
  /** Pieces in one item. */
  required_quantity: number
  /** True for needles and sterile goods, which are not sold again. */
  never_restocked: boolean
}

/** An item of a return, as its rows say. */
export type ReceivedItem = {
  id: string
  line_id: string
  quantity: number
  received: number
  damaged: number
  metadata: Record<string, unknown> | null
  parts: ReturnedPart[]
}

/** Pieces of a line that arrived now; `damaged` of them. */
export type ArrivedPieces = { line_id: string; quantity: number; damaged: number }

/** Pieces by inventory item. */
export type Pieces = Record<string, number>

/** Key in the metadata of a return item: the pieces that went into quarantine. */
const QUARANTINED = "quarantined"

/** The pieces of a return item that went into quarantine since it was announced. */
export function readQuarantined(metadata: Record<string, unknown> | null): Pieces {
  const stored: unknown = metadata?.[QUARANTINED]
  return Object.fromEntries(
    Object.entries(Object(stored)).flatMap(([id, count]) =>
      typeof count === "number" ? [[id, count]] : [],
    ),
  )
}

export type ReceiptPlan = {
  is_complete: boolean
  items: {
    id: string
    received_quantity: number
    damaged_quantity: number
    metadata: Record<string, unknown>
  }[]
  /** Pieces that go into quarantine, each inventory item once. */
  pieces: { inventory_item_id: string; quantity: number }[]
}

/**
 * Plans what the arrival of returned goods changes. Every piece of every item goes into
 * quarantine: when a kit and one of its parts come back together, the part counts for both
 * (core counts it once). Pieces that arrived earlier stay counted.
 */
export function planReceipt(
  items: readonly ReceivedItem[],
  arrived: readonly ArrivedPieces[],
): ReceiptPlan {
  const added = new Map<string, number>()
  const changed = items.flatMap((item) => {
    const own = arrived.filter(({ line_id }) => line_id === item.line_id)
    const quantity = own.reduce((sum, one) => sum + one.quantity, 0)
    if (quantity === 0) return []
    const quarantined = readQuarantined(item.metadata)
    for (const { inventory_item_id: id, required_quantity } of item.parts) {
      const pieces = quantity * required_quantity
      quarantined[id] = (quarantined[id] ?? 0) + pieces
      added.set(id, (added.get(id) ?? 0) + pieces)
    }
    return [
      {
        id: item.id,
        received_quantity: item.received + quantity,
        damaged_quantity: item.damaged + own.reduce((sum, one) => sum + one.damaged, 0),
        metadata: { ...item.metadata, [QUARANTINED]: quarantined },
      },
    ]
  })
  return {
    is_complete: items.every(({ id, quantity, received }) => {
      const update = changed.find((one) => one.id === id)
      return (update?.received_quantity ?? received) >= quantity
    }),
    items: changed,
    pieces: [...added].map(([inventory_item_id, quantity]) => ({
      inventory_item_id,
      quantity,
    })),
  }
}

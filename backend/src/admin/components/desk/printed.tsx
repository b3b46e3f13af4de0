import type { PickLine, PickOrder } from "../../../contracts"

/**
 * Prints only the sheet: hides all other parts of the dashboard, and removes the scroll areas
 * that would cut it off.
 */
export const PRINT_STYLE = `
@media print {
  @page { margin: 15mm }
  body *:not(:has(#sheet)):not(#sheet):not(#sheet *) { display: none !important }
  html, body, body *:has(#sheet) {
    display: block !important; height: auto !important; overflow: visible !important;
    position: static !important; padding: 0 !important; margin: 0 !important;
    max-width: none !important; background: #fff !important; box-shadow: none !important;
  }
  #sheet { padding: 0 !important }
  #sheet .slip { break-after: page }
  #sheet .slip:last-child { break-after: auto }
  #sheet tr { break-inside: avoid }
}
#sheet { color: #111; background: #fff; padding: 24px }
#sheet h2 { font-size: 16px; font-weight: 600; margin: 0 0 8px }
#sheet table { border-collapse: collapse; width: 100%; font-size: 12px; margin: 0 0 24px }
#sheet th, #sheet td { border-bottom: 1px solid #bbb; padding: 6px 8px; text-align: left; vertical-align: top }
#sheet .count { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
#sheet .box { width: 24px }
#sheet .box::before { content: ""; display: block; width: 14px; height: 14px; border: 1px solid #111 }
`

type PickRow = {
  key: string
  sku: string | null
  title: string
  kits: string[]
  quantity: number
  orders: string[]
}

/** Adds up the lines of one warehouse, one row for each item. */
function sumPicks(lines: readonly PickLine[]): PickRow[] {
  const picks = new Map<string, PickRow>()
  for (const { sku, title, kit, quantity, display_id } of lines) {
    const key = sku ?? title
    const pick = picks.get(key) ?? { key, sku, title, kits: [], quantity: 0, orders: [] }
    pick.quantity += quantity
    pick.orders.push(`#${display_id} × ${quantity}`)
    if (kit && !pick.kits.includes(kit)) pick.kits.push(kit)
    picks.set(key, pick)
  }
  return [...picks.values()]
}

/** What to take from the shelves, one table for each warehouse. */
export function PickListSheet({ lines }: { lines: readonly PickLine[] }) {
  const locations = [...new Set(lines.map(({ location }) => location))]
  return (
    <>
      {locations.map((location) => (
        <section key={location}>
          <h2>Pick list: {location}</h2>
          <table>
            <thead>
              <tr>
                <th aria-label="Done" />
                <th>SKU</th>
                <th>Item</th>
                <th className="count">Pieces</th>
                <th>Orders</th>
              </tr>
            </thead>
            <tbody>
              {sumPicks(lines.filter((line) => line.location === location)).map(
                ({ key, sku, title, kits, quantity, orders }) => (
                  <tr key={key}>
                    <td className="box" />
                    <td>{sku}</td>
                    <td>
                      {title}
                      {kits.length > 0 && <div>for {kits.join(", ")}</div>}
                    </td>
                    <td className="count">{quantity}</td>
                    <td>{orders.join(", ")}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

/** One packing slip: address and contents, no prices. */
export function PackingSlip({ order }: { order: PickOrder }) {
  return (
    <section className="slip">
      <h2>Packing slip for order #{order.display_id}</h2>
      <p>
        {order.address.map((line) => (
          <span key={line} style={{ display: "block" }}>
            {line}
          </span>
        ))}
      </p>
      {order.shipping_method && <p>{order.shipping_method}</p>}
      <table>
        <thead>
          <tr>
            <th aria-label="Done" />
            <th>SKU</th>
            <th>Item</th>
            <th className="count">Pieces</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={`${line.sku} ${line.title}`}>
              <td className="box" />
              <td>{line.sku}</td>
              <td>{line.title}</td>
              <td className="count">{line.quantity}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { TestStack } from "./stack"

type Ask = <Body>(path: string, body?: unknown) => Promise<Body>
type Level = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}
type InventoryItem = { id: string; sku: string; location_levels: Level[] }

/** What stands on one shelf. */
export type Shelf = { stocked: number; reserved: number }

export type AdminApi = {
  ask: Ask
  /** Pieces of an item in one market's warehouse. */
  readShelf: (sku: string, market?: "us" | "eu") => Promise<Shelf>
  /** Sets the pieces that can be sold in one market's warehouse; reserved pieces are added to them. */
  setSellable: (sku: string, pieces: number, market?: "us" | "eu") => Promise<void>
  findVariant: (sku: string) => Promise<{ id: string; product_id: string }>
  /** Every order with this e-mail address. */
  listOrders: (
    email: string,
  ) => Promise<{ id: string; display_id: number; total: number; status: string }[]>
}

/** The Admin API, signed in as the demo admin. Refuses when: an answer is not 2xx. */
export async function openAdminApi(stack: TestStack): Promise<AdminApi> {
  const { token } = await send<{ token: string }>(
    `${stack.backend}/auth/user/emailpass`,
    {},
    stack.admin,
  )
  const ask: Ask = (path, body) =>
    send(`${stack.backend}${path}`, { authorization: `Bearer ${token}` }, body)

  const { stock_locations } = await ask<{
    stock_locations: { id: string; metadata: { market?: string } | null }[]
  }>("/admin/stock-locations?fields=id,metadata")
  const findShelf = async (sku: string, market: "us" | "eu") => {
    const location = stock_locations.find(({ metadata }) => metadata?.market === market)
    const { inventory_items } = await ask<{ inventory_items: InventoryItem[] }>(
      `/admin/inventory-items?sku=${sku}&fields=id,sku,*location_levels`,
    )
    const item = inventory_items.find((candidate) => candidate.sku === sku)
    const level = item?.location_levels.find((own) => own.location_id === location?.id)
    if (!item || !level) throw new Error(`${sku} has no shelf in ${market}`)
    return { item, level }
  }

  return {
    ask,
    readShelf: async (sku, market = "us") => {
      const { level } = await findShelf(sku, market)
      return { stocked: level.stocked_quantity, reserved: level.reserved_quantity }
    },
    setSellable: async (sku, pieces, market = "us") => {
      const { item, level } = await findShelf(sku, market)
      await ask(
        `/admin/inventory-items/${item.id}/location-levels/${level.location_id}`,
        { stocked_quantity: pieces + level.reserved_quantity },
      )
    },
    findVariant: async (sku) => {
      const { variants } = await ask<{
        variants: { id: string; sku: string; product_id: string }[]
      }>(`/admin/product-variants?sku=${sku}&fields=id,sku,product_id`)
      const variant = variants.find((candidate) => candidate.sku === sku)
      if (!variant) throw new Error(`No variant ${sku}`)
      return variant
    },
    listOrders: async (email) => {
      const { orders } = await ask<{
        orders: {
          id: string
          display_id: number
          total: number
          status: string
          email: string
        }[]
      }>(
        `/admin/orders?q=${encodeURIComponent(email)}&fields=id,display_id,total,status,email&limit=100`,
      )
      return orders.filter((order) => order.email === email)
    },
  }
}

async function send<Body>(
  url: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Body> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Body
}

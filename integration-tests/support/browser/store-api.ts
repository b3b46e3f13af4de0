import type { TestStack } from "./stack"

export type ApiResponse<Body> = { status: number; body: Body }
type Call = { method?: "GET" | "POST" | "DELETE"; body?: unknown; token?: string }

/** Requests the Store API directly, without the shop's pages. */
export async function fetchStoreApi<Body>(
  stack: TestStack,
  path: string,
  { method = "GET", body, token }: Call = {},
): Promise<ApiResponse<Body>> {
  const response = await fetch(`${stack.backend}${path}`, {
    method,
    headers: {
      "x-publishable-api-key": stack.publishableKey,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : null) as Body }
}

/** The region of the United States or of Europe. */
export async function findRegionId(stack: TestStack, country: string): Promise<string> {
  const { body } = await fetchStoreApi<{
    regions: { id: string; countries: { iso_2: string }[] }[]
  }>(stack, "/store/regions?fields=id,*countries")
  const region = body.regions.find(({ countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country),
  )
  if (!region) throw new Error(`No region sells to ${country}`)
  return region.id
}

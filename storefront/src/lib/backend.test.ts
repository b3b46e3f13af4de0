import { z } from "zod"

import { BackendFailure, requestBackend } from "./backend"
import { MalformedResponse } from "./parse-response"
import { answerStoreApi, refuse, setEnvironment } from "./testing/store-api"

setEnvironment()

describe("a request to the Store API", () => {
  it("has the shop's key, requests complete error bodies, and has no unneeded headers", async () => {
    const sent = answerStoreApi({ "GET /store/regions": () => ({ body: { a: 1 } }) })
    const query = { fields: "id,*countries", limit: 2, in_stock: true, q: undefined }
    const answer = await requestBackend("/store/regions", { query })
    expect(answer).toEqual({ ok: true, value: { a: 1 } })
    const [request] = sent
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      "x-error-body": "message",
      "x-publishable-api-key": "pk_test",
    })
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      fields: "id,*countries",
      limit: "2",
      in_stock: "true",
    })
  })

  it("sends a body as JSON", async () => {
    const sent = answerStoreApi({ "POST /store/carts": () => ({}) })
    await requestBackend("/store/carts", { method: "POST", body: { region_id: "reg_1" } })
    expect(sent[0]?.body).toEqual({ region_id: "reg_1" })
    expect(sent[0]?.headers.get("content-type")).toBe("application/json")
  })

  it("sends each person's token only with their own requests, also when requests overlap", async () => {
    let release = () => undefined as void
    const held = new Promise<void>((resolve) => (release = resolve))
    const sent = answerStoreApi({
      "GET /store/customers/me": async ({ headers }) => {
        await held
        return { body: { seen: headers.get("authorization") } }
      },
    })
    const ask = (token: string | null) => requestBackend("/store/customers/me", { token })
    const first = ask("token-of-ana")
    const second = ask("token-of-ben")
    const guest = ask(null)
    while (sent.length < 3) await Promise.resolve()
    release()
    const seen = (await Promise.all([first, second, guest])).map(
      (one) => one.ok && one.value,
    )
    expect(seen).toEqual([
      { seen: "Bearer token-of-ana" },
      { seen: "Bearer token-of-ben" },
      { seen: null },
    ])
    // Afterwards no token is left for the next visitor.
    expect(await ask(null)).toMatchObject({ value: { seen: null } })
  })

  it("reads the response of a route that returns a plain word", async () => {
    answerStoreApi({ "POST /auth/x": () => ({ status: 201, text: "Created" }) })
    const answer = await requestBackend("/auth/x", { method: "POST", isText: true })
    expect(answer).toEqual({ ok: true, value: "Created" })
  })

  it("fails when no response arrives before the timeout", async () => {
    jest.spyOn(globalThis, "fetch").mockImplementation(
      (_input, init) =>
        new Promise((_resolve, reject) => {
          const { signal } = init ?? {}
          signal?.addEventListener("abort", () => reject(signal.reason as Error))
        }),
    )
    await expect(requestBackend("/store/slow", { timeout: 1 })).rejects.toMatchObject({
      name: "TimeoutError",
    })
  })
})

describe("an error response", () => {
  it("is a Result with code and whole body when the backend refuses", async () => {
    const line = {
      code: "insufficient_inventory",
      message: "Only 2 left.",
      variant_id: "variant_1",
      line_item_id: null,
      title: "Balm",
      requested: 3,
      available: 2,
    }
    const refusal = refuse(400, "insufficient_inventory", { lines: [line] })
    answerStoreApi({ "POST /store/carts": refusal })
    const answer = await requestBackend("/store/carts", { method: "POST", body: {} })
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        status: 400,
        code: "insufficient_inventory",
        message: "insufficient_inventory: No.",
        body: { lines: [line] },
      },
    })
  })

  it.each([
    [401, "unauthorized"],
    [404, "not_found"],
    [409, "conflict"],
    [418, "unknown"],
  ])(
    "with status %i and without a body of its own has the code %s",
    async (status, code) => {
      answerStoreApi({ "GET /store/x": () => ({ status, body: { message: "No" } }) })
      const answer = await requestBackend("/store/x")
      expect(answer).toMatchObject({
        problem: { status, code, message: "No", body: null },
      })
    },
  )

  it("is thrown when the backend failed, with its code", async () => {
    answerStoreApi({ "GET /store/x": refuse(503, "too_busy", { retry_after: 5 }) })
    const failure = await requestBackend("/store/x").catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BackendFailure)
    expect(failure).toMatchObject({
      problem: { code: "too_busy", body: { retry_after: 5 } },
    })
  })

  it("is thrown when its body does not match the schema, without repeating a value", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined)
    const lines = [{ title: "Renée O'Connor" }]
    answerStoreApi({ "GET /store/x": refuse(409, "cart_changed", { lines }) })
    await expect(requestBackend("/store/x")).rejects.toBeInstanceOf(MalformedResponse)
    expect(log.mock.calls.flat().join()).toContain("lines.0.requested")
    expect(log.mock.calls.flat().join()).not.toContain("Renée")
  })
})

describe("a response that does not match its schema", () => {
  const schema = z.object({ cart: z.object({ total: z.number() }) })

  it("is thrown, and the log names the field without its value", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined)
    answerStoreApi({
      "GET /store/carts/cart_1": () => ({ body: { cart: { total: "secret" } } }),
    })
    const request = requestBackend("/store/carts/cart_1", { schema })
    await expect(request).rejects.toBeInstanceOf(MalformedResponse)
    expect(log.mock.calls).toEqual([
      ["Backend GET /store/carts/cart_1: unexpected response (cart.total: invalid_type)"],
    ])
  })

  it("is returned without fields that the schema does not name", async () => {
    answerStoreApi({
      "GET /store/carts/cart_1": () => ({ body: { cart: { total: 5, secret: 1 } } }),
    })
    const answer = await requestBackend("/store/carts/cart_1", { schema })
    expect(answer).toEqual({ ok: true, value: { cart: { total: 5 } } })
  })
})

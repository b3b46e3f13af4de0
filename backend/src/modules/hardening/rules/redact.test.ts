import { redact } from "./redact"

const MARKS = [
  "marker.person@example.com",
  "marker.person%40example.com",
  "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl",
  "cart_01KASDFGHJKLQWERTYUIOP1234",
  "12 Marker Street",
  "pi_3abc_secret_def",
  "tok-en.value",
  "q0-Preview_key-of-24bytes-aaaaaa",
]

describe("a log line", () => {
  it.each([
    "GET /store/carts/cart_01KASDFGHJKLQWERTYUIOP1234?fields=id (200)",
    "Cart with id 'cart_01KASDFGHJKLQWERTYUIOP1234' not found",
    "no customer marker.person@example.com, sorry",
    '{"path":"/auth?email=marker.person%40example.com&token=tok-en.value","status":200}',
    "authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl",
    "token=eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl&x=1",
    '{"address_1":"12 Marker Street","city":"x"}',
    '{"message":"body {\\"address_1\\":\\"12 Marker Street\\"}"}',
    "{ address_1: '12 Marker Street', city: null }",
    "client_secret: 'pi_3abc_secret_def'",
    `insert into "cart_address" ("address_1") values ('12 Marker Street') - null value`,
    `{"message":"insert into \\"cart_address\\" values ('12 Marker Street')"}`,
    "Key (email)=(marker.person@example.com) already exists.",
    "GET /us/reset-password?token=tok-en.value 200",
    "GET /us/learn/preview/q0-Preview_key-of-24bytes-aaaaaa 200 in 41ms",
    "GET /store/article-previews/q0-Preview_key-of-24bytes-aaaaaa?country_code=us ← - (404)",
    "cache: article-preview:q0-Preview_key-of-24bytes-aaaaaa is gone",
    "path: %2Fus%2Flearn%2Fpreview%2Fq0-Preview_key-of-24bytes-aaaaaa",
  ])("loses everything private: %s", (line) => {
    const told = redact(line)
    expect(MARKS.filter((mark) => told.includes(mark))).toEqual([])
    expect(told).not.toBe(line)
  })

  it.each([
    "Server is ready on port: 9000",
    "@medusajs/core-flows@2.21.2 /node_modules/@medusajs/utils/dist/index.js:12:3",
    "postgres://clearline@127.0.0.1:5432/clearline",
    '{"level":"info","message":"Order order_01KA placed","duration":12}',
    "Error 400 at /store/products: invalid_request: limit must be a whole number",
    "it's the shop's own update",
    "GET /us/learn/how-article-previews-are-made 200",
    "POST /admin/article-previews (200)",
  ])("keeps text that is not private: %s", (line) => {
    expect(redact(line)).toBe(line)
  })
})

describe("a long log line", () => {
  const filler = "x ".repeat(4_050)

  it.each([
    `${filler}marker.person@example.com is gone`,
    `${"x ".repeat(4_085)}marker.person@example.com is gone`,
    `${filler}{"address_1":"12 Marker Street${"e".repeat(9_000)}"}`,
    `insert into "cart_address" ${filler} values ('12 Marker Street${" x".repeat(9_000)}')`,
    `Key (email)=(marker.person${"x".repeat(9_000)}@example.com) already exists.`,
  ])("S2: is cut, and its end contains nothing private (%#)", (line) => {
    const told = redact(`first\n${line}${" y".repeat(20_000)}\nlast`)
    expect(MARKS.filter((mark) => told.includes(mark))).toEqual([])
    expect(told.length).toBeLessThan(8_300)
    expect(told).toMatch(/^first\n/)
  })

  it("S2: an address is removed completely, however long, also directly after another", () => {
    const long = `marker${"x".repeat(500)}@example.com`
    expect(redact(`no account for ${long}`)).toBe("no account for [e-mail]")
    expect(redact("a@b.example.com&c@d.example.com")).toBe("[e-mail][e-mail]")
  })
})

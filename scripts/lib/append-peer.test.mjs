import { spawn } from "node:child_process"
import http from "node:http"
import path from "node:path"

const preload = path.join(import.meta.dirname, "append-peer.cjs")
const program = `
  const server = require("node:http").createServer((request, response) =>
    response.end(request.headers["x-forwarded-for"]))
  server.listen(0, "127.0.0.1", () => console.log(server.address().port))
`

/** @param {string} port @param {Record<string, string>} headers @returns {Promise<string>} */
const ask = (port, headers) =>
  new Promise((resolve, reject) =>
    http
      .get({ port, host: "127.0.0.1", headers }, (response) => {
        let text = ""
        response.on("data", (part) => (text += part)).on("end", () => resolve(text))
      })
      .on("error", reject),
  )

/** @param {string} port @param {string} path @returns {Promise<number | undefined>} */
const askStatus = (port, path) =>
  new Promise((resolve, reject) =>
    http
      .get({ port, host: "127.0.0.1", path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      .on("error", reject),
  )

test.each([
  ["/us/%E0%A4%A", 400],
  ["/%", 400],
  ["/media/%C3%28.webp", 400],
  ["/us/%E2%82%AC", 200],
  ["/us?next=%E0%A4%A", 200],
])("an address like %s gets the status %s", async (address, status) => {
  const child = spawn(process.execPath, ["--require", preload, "-e", program])
  try {
    const port = await new Promise((resolve) =>
      child.stdout.once("data", (line) => resolve(String(line).trim())),
    )
    expect(await askStatus(port, address)).toBe(status)
  } finally {
    child.kill()
  }
})

test("A13: a server that loads it knows its visitor's address, whatever the visitor claims", async () => {
  const child = spawn(process.execPath, ["--require", preload, "-e", program])
  try {
    const port = await new Promise((resolve) =>
      child.stdout.once("data", (line) => resolve(String(line).trim())),
    )
    expect(await ask(port, {})).toBe("127.0.0.1")
    expect(await ask(port, { "x-forwarded-for": "203.0.113.1" })).toBe(
      "203.0.113.1, 127.0.0.1",
    )
  } finally {
    child.kill()
  }
})

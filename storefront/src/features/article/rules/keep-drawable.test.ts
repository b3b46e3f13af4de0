import { spawnSync } from "node:child_process"
import path from "node:path"
import { keepDrawable } from "./keep-drawable"

test.each([
  ["Can SMP be removed?", "Can SMP be removed?"],
  ["Zoë’s façade – “über” … 20 %", "Zoë’s façade – “über” … 20 %"],
  ["Before 🎉 and after 👩🏽‍⚕️", "Before and after"],
  ["SMP 头皮 и Łódź", "SMP ód"],
  ["Cafe\u0301", "Café"],
  ["🎉🎉", ""],
  ["\u200bhidden\u202e", "hidden"],
  ["a\tb\nc", "abc"],
])("R12: %j is drawn as %j", (text, drawn) => {
  expect(keepDrawable(text)).toBe(drawn)
})

/** Draws a text like the share picture, in a separate process, and counts requests. */
const draw = `
  import { readFileSync } from "node:fs"
  import React from "react"
  import { ImageResponse } from "next/og.js"
  let requests = 0
  const { fetch } = globalThis
  globalThis.fetch = async (asked, ...rest) => {
    // The library reads a part of its own from a data: address.
    if (!/^http/.test(String(asked?.url ?? asked))) return fetch(asked, ...rest)
    requests += 1
    throw new Error("no network here")
  }
  const { text, fonts } = JSON.parse(process.env.DRAWN)
  for (const [name, file] of fonts) {
    const style = { display: "flex", fontFamily: name }
    const data = readFileSync(file)
    const picture = new ImageResponse(React.createElement("div", { style }, text), {
      width: 600, height: 315, fonts: [{ name, data }],
    })
    await picture.arrayBuffer().catch(String)
  }
  console.log(requests)
`
const storefront = path.resolve(__dirname, "../../../..")
const fonts = [
  ["Newsreader", path.join(storefront, "src/styles/fonts/newsreader-500.woff")],
  ["Hanken Grotesk", path.join(storefront, "src/styles/fonts/hanken-grotesk-400.woff")],
]
const everything = Array.from({ length: 0x2213 - 32 }, (_, code) =>
  String.fromCharCode(code + 32),
).join("")

test.each([
  ["what is kept of every character up to U+2212", keepDrawable(everything), "0"],
  ["a character that is not kept", "头", "2"],
])("R12: the library sends no request for %s", (_, text, requests) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", draw],
    {
      cwd: storefront,
      encoding: "utf8",
      env: { ...process.env, DRAWN: JSON.stringify({ text, fonts }) },
    },
  )
  expect([stdout.trim(), stderr]).toEqual([requests, expect.any(String)])
})

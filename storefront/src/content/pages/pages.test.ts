import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import matter from "gray-matter"
import { z } from "zod"

import { FREE_STANDARD_FROM } from "@clearline/backend/contracts"

import { STATIC_PAGES } from "@/config/navigation"

const line = z.string().trim().min(1)
const frontMatter = z.strictObject({
  title: line,
  summary: line.max(160),
  updated_at: z.iso.date(),
})

const pages = readdirSync(__dirname)
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const { data, content } = matter(readFileSync(join(__dirname, name), "utf8"))
    return { slug: name.slice(0, -3), ...frontMatter.parse(data), body: content }
  })
const bodyOf = (slug: string) => pages.find((page) => page.slug === slug)?.body ?? ""

it("contains exactly the pages of the footer", () => {
  expect(pages.map((page) => page.slug).sort()).toEqual(
    STATIC_PAGES.map((page) => page.slug).sort(),
  )
})

describe.each(pages)("$slug", ({ body }) => {
  it("starts its headings at the second level", () => {
    expect(body).not.toMatch(/^# /m)
  })

  it("names only addresses of the reserved domain", () => {
    const hosts = [...body.matchAll(/[\w.-]+@([\w.-]+\w)/g)].map((found) => found[1])
    expect(hosts.filter((host) => host !== "clearline.example")).toEqual([])
    expect(body).not.toMatch(/https?:/)
  })

  it("links to pages of the shop, without country", () => {
    const known = [
      ...pages.map((page) => `/${page.slug}`),
      "/register",
      "/learn/glossary",
      "/aftercare",
      "/order-lookup",
      "/withdraw",
    ]
    const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map((found) => found[1] ?? "")
    expect(links.filter((link) => !known.includes(link))).toEqual([])
  })

  it("says what the operator must fill in, or shows what is in the shop's settings", () => {
    expect(body).toMatch(/^## Operator of this shop$|\{\{operator\}\}/m)
  })
})

it("names every cookie that the storefront sets, and no other", () => {
  const lib = join(__dirname, "../../lib")
  const inCode = readdirSync(lib)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((name) => [
      ...readFileSync(join(lib, name), "utf8").matchAll(/"(clearline-[a-z]+)"/g),
    ])
    .map((found) => found[1])
  const onPage = [...bodyOf("privacy").matchAll(/^\| `(clearline-[a-z]+)`/gm)].map(
    (found) => found[1],
  )
  expect(onPage.sort()).toEqual([...new Set(inCode)].sort())
})

it("states the order value from which standard delivery is free", () => {
  expect(bodyOf("shipping-and-returns")).toContain(
    `free from $${FREE_STANDARD_FROM.us} in the United States and from €${FREE_STANDARD_FROM.eu} in Europe`,
  )
})

import { buildAuthorSlug } from "./build-author-slug"

describe("the slug of an author", () => {
  it.each([
    ["Clearline editors", "clearline-editors"],
    ["Dr Žofie Nová, MD", "dr-zofie-nova-md"],
    ["  O’Neil  ", "o-neil"],
    ["محمد", "author"],
  ])("%s", (name, slug) => {
    expect(buildAuthorSlug(name)).toBe(slug)
  })
})

import { listProductHandles } from "./list-product-handles"

describe("products named in an article", () => {
  it.each<[string, string, string[]]>([
    ["none", "Just words about ::product", []],
    [
      "two, each once, in the order of the text",
      'a\n\n::product{handle="b-2"}\n\n::product{handle="a"} and ::product{handle="b-2"}',
      ["b-2", "a"],
    ],
    ["with further attributes", '::product{note="x" handle="a" size="s"}', ["a"]],
    ["not a handle", '::product{handle="../etc"}', []],
  ])("%s", (_name, body, handles) => {
    expect(listProductHandles(body)).toEqual(handles)
  })
})

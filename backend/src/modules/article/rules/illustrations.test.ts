import {
  listIllustrationNames,
  resolveIllustrations,
  type StoredIllustration,
} from "./illustrations"

const picture = { url: "/static/a.webp", alt: "Three dots", width: 720, height: 400 }
const figure: StoredIllustration = {
  name: "needle-depth",
  caption: "Illustration. Depth.",
  sides: [{ label: null, picture }],
}
const comparison: StoredIllustration = {
  name: "crisp-or-blurred",
  caption: "Illustration. Edges.",
  sides: [
    { label: "Crisp", picture },
    { label: "Blurred", picture },
  ],
}

describe("drawings named in an article", () => {
  it.each<[string, string, string[]]>([
    ["none", "Just words about ::figure", []],
    [
      "both kinds, each once, in the order of the text",
      'a\n\n::figure{name="b-2"}\n\n::comparison{name="a"}\n\n::figure{name="b-2"}',
      ["b-2", "a"],
    ],
    ["not inside a line", 'See ::figure{name="a"} here', []],
    ["not a name", '::figure{name="../etc"}', []],
    ["not another directive", '::product{handle="a"}', []],
  ])("%s", (_name, body, names) => {
    expect(listIllustrationNames(body)).toEqual(names)
  })
})

describe("drawings of an article", () => {
  const known = [figure, comparison]

  it("are listed by kind, with picture and caption", () => {
    const body = '::figure{name="needle-depth"}\n\n::comparison{name="crisp-or-blurred"}'
    expect(resolveIllustrations(body, known)).toEqual({
      figures: [
        {
          name: "needle-depth",
          kind: "illustration",
          picture,
          caption: "Illustration. Depth.",
        },
      ],
      comparisons: [
        {
          name: "crisp-or-blurred",
          kind: "illustration",
          sides: comparison.sides,
          caption: "Illustration. Edges.",
        },
      ],
    })
  })

  it.each([
    ["a name that nobody drew", '::figure{name="unknown"}'],
    ["a comparison named as a figure", '::figure{name="crisp-or-blurred"}'],
    ["a figure named as a comparison", '::comparison{name="needle-depth"}'],
  ])("leave out %s", (_name, body) => {
    expect(resolveIllustrations(body, known)).toEqual({ figures: [], comparisons: [] })
  })
})

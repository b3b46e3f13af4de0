import { renderToStaticMarkup } from "react-dom/server"
import { renderMarkdown, type MarkdownContext } from "../markdown"

const place = {
  country: "us",
  articles: new Set(["why-smp-goes-wrong"]),
  marks: ["I6", "M1"],
  render: {
    product: (handle: string) => <aside>{handle}</aside>,
    figure: (name: string) => <figure>{name}</figure>,
  },
}
const render = (body: string, more: Partial<MarkdownContext> = {}) => {
  const { content, ...rest } = renderMarkdown(body, { ...place, ...more })
  return { html: renderToStaticMarkup(<>{content}</>), ...rest }
}

describe("sources in a text", () => {
  it("become linked numbers in the order of the list", () => {
    const { html } = render("Often.[^M1] Not always.[^I6][^M1]")
    expect(html).toBe(
      '<p>Often.<sup><a href="#source-2" aria-label="Source 2" id="cited-2">2</a></sup>' +
        ' Not always.<sup><a href="#source-1" aria-label="Source 1" id="cited-1">1</a></sup>' +
        '<sup><a href="#source-2" aria-label="Source 2">2</a></sup></p>',
    )
  })

  it("stay as written if the list does not contain them", () => {
    expect(render("Perhaps.[^X9]").html).toBe("<p>Perhaps.[^X9]</p>")
  })

  it("work inside a table", () => {
    const { html } = render("| a |\n| - |\n| b[^M1] |")
    expect(html).toContain('href="#source-2"')
    expect(html).toContain('tabindex="0"')
  })
})

describe("products and drawings in a text", () => {
  it("appear at the position of their line", () => {
    const { html } = render('Before.\n\n::product{handle="spot-remover"}\n\nAfter.')
    expect(html.replaceAll("\n", "")).toBe(
      "<p>Before.</p><aside>spot-remover</aside><p>After.</p>",
    )
  })

  it.each([
    ['::figure{name="needle-depth"}', "<figure>needle-depth</figure>"],
    ['::comparison{name="fading"}', ""],
    ['::figure{handle="needle-depth"}', null],
    ['::product{name="spot-remover"}', null],
    ['::script{name="x"}', null],
  ])("%s becomes %s", (line, expected) => {
    const { html } = render(line)
    expect(html).toBe(expected ?? `<p>${line.replaceAll('"', "&quot;")}</p>`)
  })

  it("need a line of their own", () => {
    expect(render('See ::product{handle="x"} here.').html).not.toContain("<aside>")
  })
})

describe("links in a text", () => {
  it("get the country as a prefix", () => {
    expect(render("[x](/products/spot-remover)").html).toContain(
      'href="/us/products/spot-remover"',
    )
    expect(render("[x](/learn/why-smp-goes-wrong#a)").html).toContain(
      'href="/us/learn/why-smp-goes-wrong#a"',
    )
  })

  it("to an article that does not exist become plain text", () => {
    expect(render("[laser](/learn/laser-smp-removal)").html).toBe("<p>laser</p>")
  })

  it("to other sites send no referrer", () => {
    expect(render("[x](https://example.org)").html).toContain("noreferrer")
  })
})

describe("unsafe HTML from an editor", () => {
  it.each([
    ["<script>alert(1)</script>", "script"],
    ['<img src=x onerror="alert(1)">', "onerror"],
    ["[x](javascript:alert(1))", "javascript:"],
    ["![x](https://example.org/a.png)", "onload"],
  ])("%s is rendered without %s", (body, word) => {
    expect(render(body).html).not.toContain(word)
  })
})

it("lists the second-level headings with their ids in the text", () => {
  const { headings, html } = render("## The short answer\n\n### Not me\n\n## Why?")
  expect(headings).toEqual([
    { id: "the-short-answer", title: "The short answer" },
    { id: "why", title: "Why?" },
  ])
  expect(html).toContain('<h2 id="the-short-answer">')
})

it("adds beside each heading a link to it, and keeps the text of the heading", () => {
  const { html } = render("## The short answer", { linkHeadings: true })
  expect(html).toBe(
    '<div data-heading="true"><h2 id="the-short-answer">The short answer</h2>' +
      '<a id="to-the-short-answer" href="#the-short-answer" data-copy-link="true"' +
      ' aria-label="Link to" aria-labelledby="to-the-short-answer the-short-answer">#</a></div>',
  )
})

it("links a trade term once to the glossary and its note", () => {
  const glossary = {
    terms: [{ slug: "keloid", words: ["keloid", "keloids"] }],
    path: "/us/learn/glossary",
  }
  const { html, terms } = render("## Keloids\n\nKeloids, [a keloid](/x), keloid.", {
    glossary,
  })
  expect(terms).toEqual(["keloid"])
  expect(html).toContain(
    '<a href="/us/learn/glossary#keloid" aria-describedby="term-keloid" data-term="keloid">Keloids</a>, <a href="/us/x">a keloid</a>, keloid.',
  )
})

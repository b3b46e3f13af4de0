import { renderToStaticMarkup } from "react-dom/server"
import { Sources } from "./prose"

const html = renderToStaticMarkup(
  <Sources
    sources={[
      { mark: "M1", title: "A paper", url: "https://example.org/paper" },
      { mark: "I51", title: "A training manual", url: null },
    ]}
  />,
)

it("links to a source that has a page", () => {
  expect(html).toContain('<a href="https://example.org/paper"')
})

it("marks a source without a page as such, so that no link seems to be missing", () => {
  expect(html).toContain("<span>A training manual (no public page found)</span>")
})

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

it("links a source that has a page to it", () => {
  expect(html).toContain('<a href="https://example.org/paper"')
})

it("says of a source without a page that none was found, so that no link is missed", () => {
  expect(html).toContain("<span>A training manual (no public page found)</span>")
})

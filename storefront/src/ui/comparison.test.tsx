import { renderToStaticMarkup } from "react-dom/server"
import { Comparison } from "./comparison"

const drawing = (alt: string) => ({
  path: "/media/a.webp",
  alt,
  width: 1200,
  height: 717,
})

describe("two pictures to compare", () => {
  const html = renderToStaticMarkup(
    <Comparison
      id="comparison-edges"
      sides={[
        { label: "Crisp", drawing: drawing("Dots with an edge") },
        { label: "Blurred", drawing: drawing("Dots without an edge") },
      ]}
      caption="Illustration, nobody’s result."
    />,
  )

  it("both appear before any script runs, each with its text", () => {
    expect(html.match(/<img /g)).toHaveLength(2)
    for (const words of [
      "Dots with an edge",
      "Dots without an edge",
      "Crisp",
      "Blurred",
    ]) {
      expect(html).toContain(words)
    }
    expect(html).toContain("<figcaption>Illustration, nobody’s result.</figcaption>")
  })

  it("are compared with a range input that states its value in words", () => {
    expect(html).toMatch(/<input[^>]* type="range"/)
    expect(html).toContain('aria-valuetext="50 % Crisp, 50 % Blurred"')
    expect(html).toContain("How much is shown of “Crisp” and of “Blurred”")
  })
})

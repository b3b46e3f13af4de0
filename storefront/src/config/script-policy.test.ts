import { buildScriptPolicy } from "../../script-policy.mjs"

const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

describe("the script policy of a prerendered page", () => {
  it("allows only our own files when the page has no inline script", () => {
    expect(buildScriptPolicy('<p>x</p><script src="/a.js" async=""></script>')).toBe(
      "script-src 'self'",
    )
  })

  it("allows each inline script by its own hash, once", () => {
    const script = "<script>alert(1)</script>"
    expect(buildScriptPolicy(`${script}<b>x</b>${script}`)).toBe(
      `script-src 'self' ${hash}`,
    )
    expect(buildScriptPolicy(`<script id="_R_">alert(1)</script>`)).toContain(hash)
  })

  it("adds no hash for data that never runs", () => {
    const data = '<script type="application/ld+json">{"a":1}</script>'
    expect(buildScriptPolicy(data)).toBe("script-src 'self'")
  })

  it("never contains an unsafe keyword", () => {
    expect(buildScriptPolicy("<script>x</script>")).not.toContain("unsafe")
  })
})

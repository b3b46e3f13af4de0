import { isCanonicalMediaPath, toMediaPath } from "./media-url"

const BASE = "https://files.example/shop"

test.each([
  ["/static/1764-kit.webp", "/media/1764-kit.webp"],
  ["http://localhost:9000/static/1764-kit.webp", "/media/1764-kit.webp"],
  ["https://files.example/shop/a/1764-kit.webp", "/media/a/1764-kit.webp"],
  // The local file provider and S3 encode the same name differently.
  ["/static/gr%C3%B6%C3%9Fe (1)@2x.png", "/media/gr%C3%B6%C3%9Fe%20(1)%402x.png"],
  [`${BASE}/gr%C3%B6%C3%9Fe%20(1)%402x.png`, "/media/gr%C3%B6%C3%9Fe%20(1)%402x.png"],
  ["/static/kit.webp?v=2", "/media/kit.webp"],
  ["https://elsewhere.example/kit.webp", null],
  ["/static/../secrets.json", null],
  ["/static/%2e%2e/secrets.json", null],
  ["/static/a%2Fb.webp", null],
  ["/static/100%.png", null],
  ["/static/", null],
])("%s becomes %s", (url, path) => {
  expect(toMediaPath(url, BASE)).toBe(path)
})

test.each([
  ["/media/1764-kit.webp", true],
  ["/media/a/1764-kit.webp", true],
  ["/media/gr%C3%B6%C3%9Fe%20(1)%402x.png", true],
  ["/media/%31764-kit.webp", false],
  ["/media/./1764-kit.webp", false],
  ["/media/x/../1764-kit.webp", false],
  ["/media//1764-kit.webp", false],
  ["/media/1764-kit.webp?v=1", false],
  ["/media/1764-kit.webp#a", false],
  ["/media/gr%c3%b6%c3%9fe%20(1)%402x.png", false],
  ["/media/größe.png", false],
  ["/media/a%2Fb.webp", false],
  ["/media/100%.png", false],
  ["/media/", false],
  ["/mediax/1764-kit.webp", false],
])("S5: %s is the canonical address of a picture: %s", (path, is) => {
  expect(isCanonicalMediaPath(path)).toBe(is)
})

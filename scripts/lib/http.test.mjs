import { listPicturePaths, listSitemapPaths } from "./http.mjs"

test("the addresses of a sitemap become paths of this shop, whatever their host", () => {
  const xml =
    "<urlset><url><loc>https://clearline.example/us</loc></url><url><loc>http://localhost:8000/de/learn/a</loc></url><url><loc>broken</loc></url></urlset>"
  expect(listSitemapPaths(xml)).toEqual(["/us", "/de/learn/a"])
})

test("a page's pictures are found in every width, each once", () => {
  const html = `<img src="/_next/image?url=%2Fmedia%2Fa.webp&amp;w=640&amp;q=75"
    srcSet="/_next/image?url=%2Fmedia%2Fa.webp&amp;w=390&amp;q=75 390w, /_next/image?url=%2Fmedia%2Fa.webp&amp;w=640&amp;q=75 640w"/>`
  expect(listPicturePaths(html)).toEqual([
    "/_next/image?url=%2Fmedia%2Fa.webp&w=640&q=75",
    "/_next/image?url=%2Fmedia%2Fa.webp&w=390&q=75",
  ])
})

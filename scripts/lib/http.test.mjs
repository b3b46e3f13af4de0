import { listSitemapPaths } from "./http.mjs"

test("a sitemap's addresses become paths of this shop, whatever host it names", () => {
  const xml =
    "<urlset><url><loc>https://clearline.example/us</loc></url><url><loc>http://localhost:8000/de/learn/a</loc></url><url><loc>broken</loc></url></urlset>"
  expect(listSitemapPaths(xml)).toEqual(["/us", "/de/learn/a"])
})

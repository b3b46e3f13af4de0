/** Pages of a guest, which come from the cache; never those of one person. */
const BROWSE = [
  "/:country",
  "/:country/shop/*",
  "/:country/products/*",
  "/:country/learn*",
]

/**
 * Tells browsers that know it (Speculation Rules) which pages they may fetch when a
 * pointer rests on a link, so that most clicks are answered at once. Needs no script.
 */
export function GET(): Response {
  return Response.json(
    {
      prefetch: [
        {
          where: { or: BROWSE.map((href_matches) => ({ href_matches })) },
          eagerness: "moderate",
        },
      ],
    },
    {
      headers: {
        "content-type": "application/speculationrules+json",
        "cache-control": "public, max-age=3600",
      },
    },
  )
}

/** Pages of a guest, which come from the cache; never those of one person. */
const BROWSE = [
  "/:country",
  "/:country/shop/*",
  "/:country/products/*",
  "/:country/learn*",
  "/:country/advisor",
]

/**
 * Tells browsers that know it (Speculation Rules) which pages they may fetch when a
 * pointer rests on a link, so that most clicks are answered at once. Needs no script.
 * Links under `data-no-prefetch` stand only for some visitors (a result of the advisor);
 * fetching them would tell the server what those visitors see.
 */
export function GET(): Response {
  return Response.json(
    {
      prefetch: [
        {
          where: {
            and: [
              { or: BROWSE.map((href_matches) => ({ href_matches })) },
              { not: { selector_matches: "[data-no-prefetch] a" } },
            ],
          },
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

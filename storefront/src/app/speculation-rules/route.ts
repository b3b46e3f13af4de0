/** Cached guest pages; never pages of one person. */
const BROWSE = [
  "/:country",
  "/:country/shop/*",
  "/:country/products/*",
  "/:country/learn*",
  "/:country/advisor",
]

/**
 * Lists the pages that browsers with support for Speculation Rules may prefetch when the
 * pointer rests on a link, so that most clicks load immediately. Needs no script. Links
 * under `data-no-prefetch` are shown to some visitors only (in a result of the advisor);
 * prefetching them would reveal to the server what those visitors see.
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

import path from "node:path"
import type { NextConfig } from "next"
import { COUNTRY_CODES } from "../backend/src/contracts/markets"
import { httpsHeaders, staticHeaders } from "./src/config/security-headers"

/** npm workspaces hoist dependencies to the root of the repository. */
const repositoryRoot = path.resolve(import.meta.dirname, "..")

/** A country code in the spellings that visitors type: "us" → "US", "Us", "uS". */
const listOtherCases = (code: string) => {
  const [first = "", second = ""] = code
  const [upperFirst, upperSecond] = [first.toUpperCase(), second.toUpperCase()]
  return [upperFirst + upperSecond, upperFirst + second, first + upperSecond]
}

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  outputFileTracingIncludes: {
    "/*": ["./src/content/**/*.md", "./src/styles/fonts/*.woff"],
  },
  transpilePackages: ["@clearline/backend"],
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  cacheHandler: path.join(import.meta.dirname, "cache-handler.mjs"),
  reactStrictMode: true,
  images: {
    // Our drawings are as small in WebP as in AVIF, and WebP encodes ten times faster.
    formats: ["image/webp"],
    localPatterns: [{ pathname: "/media/**", search: "" }],
    remotePatterns: [],
    customCacheHandler: true,
    deviceSizes: [390, 640, 828, 1080, 1280],
    imageSizes: [64, 96, 132, 192, 256],
    qualities: [75],
    minimumCacheTTL: 60 * 60 * 24 * 30,
  },
  // Next writes no page to the disk; our cache handler does, with a limit. Routes are
  // case-sensitive; otherwise the redirect of /US to /us would match /us again.
  experimental: { isrFlushToDisk: false, caseSensitiveRoutes: true },
  redirects: async () => [
    {
      source: "/:country/glossary",
      destination: "/:country/learn/glossary",
      permanent: true,
    },
    // Password managers look here for the page to change a password.
    {
      source: "/.well-known/change-password",
      destination: "/us/account/password",
      permanent: false,
    },
    ...COUNTRY_CODES.flatMap((code) =>
      listOtherCases(code).map((source) => ({
        source: `/${source}/:path*`,
        destination: `/${code}/:path*`,
        permanent: true,
      })),
    ),
  ],
  headers: async () => [
    { source: "/:path*", headers: staticHeaders() },
    {
      source: "/:country/:path*",
      headers: [{ key: "Speculation-Rules", value: '"/speculation-rules"' }],
    },
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: httpsHeaders,
    },
  ],
}

export default config

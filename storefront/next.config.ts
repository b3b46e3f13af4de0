import path from "node:path"
import type { NextConfig } from "next"
import { httpsHeaders, staticHeaders } from "./src/config/security-headers"

/** The repository is the root: dependencies are hoisted there by npm workspaces. */
const repositoryRoot = path.resolve(import.meta.dirname, "..")

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
    formats: ["image/avif", "image/webp"],
    localPatterns: [{ pathname: "/media/**" }],
    remotePatterns: [],
    deviceSizes: [390, 640, 828, 1080, 1280, 1920],
    imageSizes: [64, 96, 132, 192, 256],
    qualities: [75],
    minimumCacheTTL: 60 * 60 * 24 * 30,
  },
  // Rendered pages live in memory only: a copy of the build can be run twice side by
  // side, and a flood of made-up addresses cannot fill the disk.
  experimental: { isrFlushToDisk: false },
  redirects: async () => [
    {
      source: "/:country/glossary",
      destination: "/:country/learn/glossary",
      permanent: true,
    },
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

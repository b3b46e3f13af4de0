import { describeStaleInstall } from "./install.mjs"

const wanted = {
  packages: {
    "": { devDependencies: { runner: "1.0.0" } },
    backend: { version: "0.1.0" },
    "node_modules/@clearline/backend": { link: true },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/@next/swc-darwin-arm64": { version: "16.4.6", optional: true },
    "node_modules/runner": { version: "1.0.0", devOptional: true },
    "node_modules/colours": { version: "1.0.0", devOptional: true },
    "storefront/node_modules/react": { version: "19.3.1" },
  },
}
const present = {
  "node_modules/runner": { version: "1.0.0" },
  "node_modules/next": { version: "16.4.6" },
  "storefront/node_modules/react": { version: "19.3.1" },
}

test.each([
  ["nothing installed", undefined, "nothing is installed yet"],
  ["all there, another platform's package missing", present, undefined],
  [
    "an older version",
    { ...present, "node_modules/next": { version: "16.4.5" } },
    "next is 16.4.5, not 16.4.6",
  ],
  [
    "a package of ours missing that another one may use too",
    { ...present, "node_modules/runner": undefined },
    "runner is missing",
  ],
  [
    "a package missing in a workspace",
    { ...present, "storefront/node_modules/react": undefined },
    "react is missing",
  ],
])("%s", (_, packages, reason) => {
  expect(describeStaleInstall(wanted, packages && { packages })).toBe(reason)
})
